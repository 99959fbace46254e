/**
 * Bytes to text: files and mails as people pass them on, in whatever they are encoded.
 *
 * @packageDocumentation
 */
export { type Charset, type Decoded, decode } from './charset.ts'
export { type Document, type DocumentProblem, largestDocument, textOf } from './text-of.ts'
