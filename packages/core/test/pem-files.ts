import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { loadedCertificate, readX509, x509Limits } from '../src/x509/index.ts'
import { loadedByServer } from './x509-openssl.ts'

/** What OpenSSL loads, here or everywhere, and is refused here. */
const stricter: readonly { readonly why: string; readonly holds: (file: string) => boolean }[] = [
  {
    why: 'other labels of a certificate than CERTIFICATE are known to OpenSSL alone',
    holds: (file) => /-----BEGIN (?:X509|TRUSTED) CERTIFICATE-----/.test(file),
  },
  {
    why: 'a dash within the base64 ends it in OpenSSL, and what follows is passed over',
    holds: (file) => bodies(file).includes('-'),
  },
  {
    why: 'a last group of base64 that is not of four characters is taken by OpenSSL up to 3.0',
    holds: (file) =>
      bodies(file)
        .split('\0')
        .some((body) => body.replace(/[^A-Za-z0-9+/=]/g, '').length % 4 !== 0),
  },
  {
    why: 'what is not visible ASCII is stripped behind a line where char is signed; a NUL makes it no text',
    holds: (file) => /[^\n\r\t -~][^\n!-~]*(?:\n|$)|\0/.test(file),
  },
  {
    why: 'OpenSSL reads BER, and passes over what it does not know inside a certificate; here its DER has to be whole',
    holds: (file) =>
      readX509(file)
        .unwrapOr([])
        .some((block) => block.kind === 'unreadable' && !/^pem-/.test(block.problem.kind)),
  },
  {
    why: 'what stands behind a certificate labelled TRUSTED is looked at here in every block, by OpenSSL in the first alone',
    holds: (file) => /CERTIFICATE-----[\s\S]*-----BEGIN TRUSTED CERTIFICATE-----/.test(file),
  },
  {
    why: 'more blocks than the limit allows',
    holds: (file) => file.split('-----BEGIN ').length - 1 > x509Limits.blocks,
  },
  {
    why: 'a block of another label may be empty',
    holds: (file) => /-----BEGIN [^-\n]*-----\s*-----END /.test(file),
  },
]

/** What stands in the blocks, each behind a NUL. */
function bodies(file: string): string {
  return [...file.matchAll(/-----BEGIN [^\n]*\n([\s\S]*?)\n-----END /g)].map(([, body]) => body).join('\0')
}

const breaks = fc.constantFrom('\n', '\r\n', '\r', '', '\n\n', ' \n', '\t\r\n', '\n ')

/** What files are put together from, as PEM. */
export interface PemParts {
  readonly certificates: readonly [string, string]
  readonly key: string
  /** The first certificate with trust settings. */
  readonly trusted: string
}

/** Pieces put together with any line ends, and then edited. As one character an octet. */
export function pemFiles({ certificates: [one, two], key, trusted }: PemParts): fc.Arbitrary<string> {
  const labelled = (label: string) => one.replaceAll('CERTIFICATE', label)
  const base64 = one.replace(/-----[^-]+-----|\s/g, '')
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(one, two, key, labelled('X509 CERTIFICATE'), trusted) },
    { weight: 2, arbitrary: fc.constantFrom(labelled('PKCS7'), labelled('PRIVATE KEY'), base64) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\u00EF\u00BB\u00BF', '-----', '<pre>', '> ', 'a:b\n', '\u00E3', '\0'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----', '-', '='),
    },
    { weight: 1, arbitrary: fc.integer({ min: 240, max: 260 }).map((length) => 'x'.repeat(length)) },
  )
  const edit = fc.tuple(fc.constantFrom('set', 'cut', 'insert'), fc.nat(), fc.nat(40), piece)
  return fc
    .tuple(
      fc.array(fc.tuple(piece, breaks), { minLength: 1, maxLength: 4 }),
      breaks,
      fc.array(edit, { maxLength: 2 }),
    )
    .map(([pieces, lineEnd, edits]) => {
      const text = pieces
        .map(([text, end]) => (text.trimEnd() + end).replaceAll('\n', lineEnd || '\n'))
        .join('')
      return edits.reduce((before, [change, position, length, inserted]) => {
        const at = position % (before.length + 1)
        const rest = change === 'insert' ? at : at + length
        return before.slice(0, at) + (change === 'cut' ? '' : inserted.slice(0, 30)) + before.slice(rest)
      }, text)
    })
}

/** How a file is loaded otherwise than by OpenSSL, for no reason that is known; undefined where it is not. */
export function loadedOtherwise(text: string): string | undefined {
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
  const byServer = loadedByServer(bytes)
  const here = loadedCertificate(bytes)
  if (here.isErr())
    return byServer && !stricter.some(({ holds }) => holds(text)) ? `refused: ${here.error}` : undefined
  const [known] = byServer ? readX509(byServer).unwrapOr([]) : []
  const { everywhere: _, ...facts } = here.value
  return isDeepStrictEqual(known, { kind: 'certificate', ...facts }) ? undefined : 'loaded otherwise'
}
