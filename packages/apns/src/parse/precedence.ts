import type { PushFileKind } from './push-file.ts'

/** What a file is taken for when it holds several things, e.g. a certificate with its key. */
export const precedence = [
  'mdm-push-certificate',
  'app-push-certificate',
  'mdm-vendor-certificate',
  'other-certificate',
  'vendor-signed-csr',
  'csr',
  'private-key',
  'encrypted-private-key',
  'public-key',
  'pkcs12',
  'pkcs7',
  'unreadable',
] as const satisfies readonly PushFileKind[]
