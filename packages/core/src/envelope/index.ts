export { type DocumentKind, documentKinds, type Envelope, envelope, schemaVersion } from './envelope.ts'
