import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificate, pushSubject } from './made.ts'
import {
  apple,
  created,
  current,
  expired,
  keys,
  now,
  privateKey,
  renewed,
  signedCsr,
  topic,
} from './renewal-files.ts'
import { isSafelySo, uploads } from './safe-uploads.ts'

const parts = {
  now,
  topic,
  current,
  renewed,
  csr: signedCsr,
  others: [created, expired, privateKey, signedCsr],
  authority: await certificate({ keys: apple.keys, subject: apple.name, keyId: apple.keyId }),
  long: await certificate({
    keys,
    subject: pushSubject(topic),
    issuer: apple,
    from: '2025-12-19T00:00:00Z',
    to: '2060-01-01T00:00:00Z',
  }),
}

test('whatever was done to the file, what is safe reads so to OpenSSL: topic, key, dates, signature', () => {
  // A property that never meets the safe says nothing.
  let safe = 0
  fc.assert(
    fc.property(uploads(parts), fc.boolean(), (file, isSigned) => {
      if (isSafelySo(file, isSigned, parts)) safe++
    }),
  )
  expect(safe).toBeGreaterThan(0)
})
