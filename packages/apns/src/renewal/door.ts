import * as z from 'zod/mini'
import type { PushFile } from '../parse/push-file.ts'
import { isBytesOrText } from '../parse/read-push-file.ts'

/** A file: its bytes, its text, or what {@link readPushFile} said of it. */
export type RenewalFile = Uint8Array | string | PushFile

/** Whatever is given for a file is taken: one that cannot be read is an answer. Untyped code says null of none. */
const file = z.nullish(z.custom<RenewalFile>())

/** What is at hand of a renewal, as it comes through the door: its check, its type and its documentation. */
export const renewalInput = z.object({
  /** The certificate that the console uses today. */
  current: file,
  /** The file that is about to be uploaded to the console. */
  renewed: file,
  /** The push CSR of this renewal, signed by the vendor or plain. */
  csr: file,
  /** The private key, or the public key that its owner made of it. */
  privateKey: file,
  /** The topic that the devices are enrolled with. It decides where it and `current` disagree. */
  enrolledTopic: z.nullish(z.string()),
  /** What was or will be entered as Notes at Apple's portal. */
  notes: z.nullish(z.string()),
  /** After the upload: the certificate that the server now uses. */
  inUse: file,
  /** Files with the certificate of the renewed one's issuer, to check its signature with. */
  authorities: z.nullish(z.readonly(z.array(z.custom<Uint8Array | string>(isBytesOrText)))),
  /** Says that there is no current certificate: none was ever registered, or it was deleted from the console. */
  registered: z.nullish(z.enum(['never', 'deleted'])),
})

/** What is at hand of a renewal. Any may be missing: what cannot be decided then is `unknown`. */
export type RenewalInput = Readonly<z.infer<typeof renewalInput>>

/** The moment of the check. */
export const renewalOptions = z.object({
  /** The instant to check for, with `Z` or an offset. */
  now: z.string(),
})

/** The moment of the check. */
export type RenewalOptions = Readonly<z.infer<typeof renewalOptions>>

const certificate = z.object({
  keySha256: z.string(),
  fingerprintSha256: z.string(),
  notBefore: z.nullable(z.string()),
  notAfter: z.nullable(z.string()),
})

const request = z.object({ keySha256: z.string(), signature: z.string() })

const chain = z.object({
  end: z.string(),
  path: z.array(z.object({ notBefore: z.nullable(z.string()), notAfter: z.nullable(z.string()) })),
})

/** A file that was read before, with what the checks stand on. */
export const readBefore = z.discriminatedUnion('kind', [
  z.object({
    ...certificate.shape,
    kind: z.literal('mdm-push-certificate'),
    topic: z.string(),
    subject: z.string(),
    issuer: z.string(),
    authorityKeyId: z.nullable(z.string()),
    isSelfSigned: z.boolean(),
    isCa: z.boolean(),
    userIds: z.array(z.string()),
    flaws: z.array(z.looseObject({ kind: z.string() })),
  }),
  z.object({ ...request.shape, kind: z.literal('csr') }),
  z.object({
    kind: z.literal('vendor-signed-csr'),
    request: z.nullable(request),
    chain: z.nullable(chain),
    signature: z.nullable(z.string()),
    defects: z.array(z.string()),
  }),
  z.object({ kind: z.literal('private-key'), keySha256: z.nullable(z.string()) }),
  z.object({ kind: z.literal('public-key'), keySha256: z.string() }),
  z.object({
    kind: z.enum([
      'app-push-certificate',
      'mdm-vendor-certificate',
      'other-certificate',
      'encrypted-private-key',
      'pkcs12',
      'pkcs7',
      'unreadable',
    ]),
  }),
])
