import { differentCertificate } from './different-certificate.ts'
import { invalidCertificate } from './invalid-certificate.ts'
import { publicKeyMismatch } from './public-key-mismatch.ts'
import { readingInterrupted } from './reading-interrupted.ts'

/** What the console answers to an upload, in the order of its guide. */
export const errors = [
  invalidCertificate,
  publicKeyMismatch,
  readingInterrupted,
  differentCertificate,
] as const
