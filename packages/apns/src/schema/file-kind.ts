import * as z from 'zod/mini'

/** What a file around a push certificate can be. */
export const fileKind = z.enum([
  'mdm-push-certificate',
  'app-push-certificate',
  'mdm-vendor-certificate',
  'other-certificate',
  'csr',
  'vendor-signed-csr',
  'private-key',
  'encrypted-private-key',
  'public-key',
  'pkcs12',
  'pkcs7',
  'unreadable',
])
