/**
 * The documents of this package, as schemas: `documentSchema` of `@shindan/core/schema` makes a JSON Schema of one.
 *
 * @packageDocumentation
 */
export { certificateDocument } from './certificate.ts'
export { renewalDocument } from './renewal.ts'
