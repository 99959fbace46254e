// What hostile files cost: the longest that are read, each made to be slow. Needs a build.
import { readX509 } from '../dist/x509.js'

/** SEQUENCEs that wrap each other, as deep as they fit. */
function nested(size) {
  const octets = []
  while (octets.length < size) {
    const length = octets.length
    octets.push(length & 0xff, (length >> 8) & 0xff, length >> 16, 0x83, 0x30)
  }
  return Uint8Array.from(octets.reverse())
}

const hostile = {
  '100 MB': new Uint8Array(100_000_000),
  '1 MB of zeros': new Uint8Array(1_000_000),
  '1 MB of text': 'あ'.repeat(1_000_000),
  '1 MB of base64': 'MIIA'.repeat(250_000),
  '1 MB of PEM begins': '-----BEGIN X-----'.repeat(58_000),
  '1 MB of PEM in one block': `-----BEGIN CERTIFICATE-----\n${'MIIA'.repeat(249_000)}\n-----END CERTIFICATE-----`,
  '1 MB of colons in PEM': `-----BEGIN CERTIFICATE-----\n${':\n'.repeat(490_000)}\n-----END CERTIFICATE-----`,
  '1 MB of nested sequences': nested(900_000),
  '300,000 values': Buffer.concat([
    Buffer.of(0x30, 0x83, 0x09, 0x27, 0xc0),
    Buffer.alloc(600_000, Buffer.of(5, 0)),
  ]),
}
console.log('hostile files, milliseconds and answer')
for (const [name, input] of Object.entries(hostile)) {
  const start = performance.now()
  const result = readX509(input)
  console.log(
    name.padEnd(28),
    (performance.now() - start).toFixed(1).padStart(7),
    JSON.stringify(result.error ?? 'read'),
  )
}
