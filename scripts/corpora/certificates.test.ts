import { expect, test } from 'vitest'
import { candidatesIn, different } from './certificates.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const pem = (label: string, base64: string) => `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`

test('a file of DER is one, and a text has as many as it has blocks of certificates', () => {
  const der = Uint8Array.of(0x30, 0)
  expect(candidatesIn({ path: 'a.der', bytes: der })).toEqual([{ path: 'a.der', der }])
  const text = `const a = \`${pem('CERTIFICATE', 'MAA=')}\`\n${pem('PRIVATE KEY', 'MAA=')}${pem('X509 CERTIFICATE', 'MAE=')}`
  expect(candidatesIn({ path: 'a.go', bytes: utf8(text) })).toEqual([
    { path: 'a.go, the 1. block', der },
    { path: 'a.go, the 2. block', der: Uint8Array.of(0x30, 1) },
  ])
})

test('what stands in several files is looked at where it stands first', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((path, i) => ({ path, der: Uint8Array.of(i % 2) }))
  if (a && b && c) expect(different([a, b, c])).toEqual([a, b])
})
