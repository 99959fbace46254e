import { expect, test } from 'vitest'
import { flawText } from './flaw-text.ts'
import type { CertificateFlaw } from './flaws.ts'

test.each<[CertificateFlaw, string]>([
  [
    { kind: 'field-malformed', field: 'notAfter' },
    'The end of the validity is not written as certificates have it',
  ],
  [{ kind: 'field-unexpected' }, 'A field stands there twice'],
  [{ kind: 'extension-repeated', oid: '2.5.29.14' }, 'The extension 2.5.29.14 stands there twice'],
  [{ kind: 'encoding-malformed' }, 'breaks the rules of DER'],
  [{ kind: 'serial-not-positive' }, 'not above zero'],
  [{ kind: 'version-below-extensions' }, 'version'],
  [{ kind: 'key-unknown' }, 'a sort that is not known here'],
])('%j', (flaw, said) => {
  expect(flawText(flaw).en).toContain(said)
})
