import { enveloped } from '@shindan/core/schema'
import * as z from 'zod/mini'
import type { PresentedFile } from '../renewal/present-files.ts'
import { fileKind } from './file-kind.ts'

const text = z.string()
const perhaps = z.exactOptional(text)
const said = { text }
const flaw = z.union([
  z.strictObject({
    kind: z.literal('field-malformed'),
    field: z.enum([
      'version',
      'signature',
      'issuer',
      'notBefore',
      'notAfter',
      'subject',
      'subjectPublicKeyInfo',
      'extensions',
    ]),
    ...said,
  }),
  z.strictObject({ kind: z.literal('extension-repeated'), oid: text, ...said }),
  z.strictObject({
    kind: z.enum([
      'field-unexpected',
      'encoding-malformed',
      'version-below-extensions',
      'serial-not-positive',
      'serial-too-long',
      'key-unknown',
    ]),
    ...said,
  }),
])

/** What `presentFiles` gives. */
export const certificateDocument = z.strictObject({
  ...enveloped('certificate'),
  fileKind,
  fileKindLabel: text,
  problem: perhaps,
  message: perhaps,
  subject: perhaps,
  issuer: perhaps,
  topic: z.exactOptional(z.nullable(text)),
  serialNumber: perhaps,
  notBefore: z.exactOptional(z.nullable(text)),
  notAfter: z.exactOptional(z.nullable(text)),
  daysLeft: z.exactOptional(z.nullable(z.number())),
  fingerprintSha256: perhaps,
  publicKeySha256: z.exactOptional(z.nullable(text)),
  keyAlgorithm: perhaps,
  flaws: z.exactOptional(z.array(flaw)),
  also: z.exactOptional(z.array(fileKind)),
}) satisfies z.ZodMiniType<PresentedFile>
