import { describe, expect, test } from 'vitest'
import { checkRenewal, readPushFile, type VendorSignedCsr } from '../src/renewal/index.ts'
import { csr, derOf, newVendor, pushPlist, type VendorSigning, vendorSignedXml } from './made.ts'
import {
  check,
  current,
  keys,
  now,
  otherKeys,
  plainCsr,
  signedCsr,
  signing,
  vendor,
} from './renewal-files.ts'

describe('the request before it goes to Apple', () => {
  const judged = (file: string) => {
    const report = check({ csr: file, current })
    const [formed, signature] = report.checks.filter(({ id }) => id.startsWith('csr-'))
    return {
      formed: formed?.because,
      signature: signature?.because,
      rules: report.rules,
      verdict: report.verdict,
    }
  }

  test.each<[string, (chain: string) => string]>([
    ['twice (fuzz: plist, seed 1590049974)', (chain) => chain.replace('-----END', '-----END -----END')],
    ['once more behind it', (chain) => `${chain}-----END CERTIFICATE-----\n`],
    ['with a dash too few', (chain) => chain.replace('CERTIFICATE-----\n-----B', 'CERTIFICATE----\n-----B')],
    ['with another label', (chain) => chain.replace('END CERTIFICATE', 'END X509 CRL')],
  ])('a chain with an END line %s is damaged, and not safe', async (_, damaged) => {
    const file = await vendorSignedXml({ ...signing, chain: damaged(signing.chain) })
    expect(judged(file).formed).toBe('part-defective')
    expect(check({ csr: file, current }).steps.portal.verdict).toBe('unsafe')
  })

  test.each<[string, (chain: string) => string]>([
    ['CRLF', (chain) => chain.replaceAll('\n', '\r\n')],
    ['indented lines', (chain) => chain.replace(/^(?=.)/gm, '    ')],
    ['blocks that are glued', (chain) => chain.replaceAll('\n-----B', '-----B')],
    ['text around it', (chain) => `Bag Attributes\n    x: 01\n${chain}以上です。\n`],
  ])('a chain with %s is in order', async (_, written) => {
    const file = await vendorSignedXml({ ...signing, chain: written(signing.chain) })
    expect(check({ csr: file, current }).steps.portal.verdict).toBe('safe')
  })

  test('in order', () => {
    expect(judged(signedCsr)).toEqual({
      formed: 'well-formed',
      signature: 'current',
      rules: [],
      verdict: 'undecided',
    })
    expect(judged(plainCsr)).toMatchObject({
      formed: 'well-formed',
      signature: 'not-vendor-signed',
      rules: [],
    })
  })

  const outdated = ['apns/csr-signature-outdated']
  const [first, second, third] = vendor.certificates
  test.each<[string, Partial<VendorSigning>, object]>([
    ['signed with SHA-1', { hash: 'SHA-1' }, { signature: 'sha1', rules: outdated }],
    ['signed by another key', { vendor: otherKeys }, { signature: 'invalid', rules: outdated }],
    ['without the intermediate', { chain: first + third }, { signature: 'chain-broken', rules: outdated }],
    ['without the root', { chain: first + second }, { signature: 'chain-broken', rules: outdated }],
    ['without the vendor', { chain: second + third }, { signature: 'invalid', rules: outdated }],
    [
      'with the chain in another order',
      { chain: first + third + second },
      { signature: 'current', rules: [] },
    ],
  ])('%s', async (_, changes, expected) => {
    expect(judged(await vendorSignedXml({ ...signing, ...changes }))).toMatchObject(expected)
  })

  const malformed = ['apns/csr-malformed']
  const unsigned = pushPlist({
    PushCertRequestCSR: Buffer.from(derOf(plainCsr)).toString('base64'),
    PushCertCertificateChain: signing.chain,
  })
  test.each<[string, string, object]>([
    [
      'without its signature',
      unsigned,
      { formed: 'part-defective', signature: 'csr-unreadable', rules: malformed },
    ],
    ['of HTML', '<html>', { formed: 'not-a-csr', signature: 'csr-unreadable', rules: malformed }],
    ['empty', '', { formed: 'not-a-csr', signature: 'csr-unreadable', rules: malformed }],
  ])('%s', (_, file, expected) => {
    expect(judged(file)).toMatchObject(expected)
  })

  test('changed after the vendor signed it', async () => {
    const other = Buffer.from(derOf(await csr(keys, 'CN=other'))).toString('base64')
    const changed = (await vendorSignedXml(signing)).replace(
      /(PushCertRequestCSR<\/key>\s*<string>)[^<]*/,
      `$1${other}`,
    )
    expect(judged(changed)).toMatchObject({ formed: 'well-formed', signature: 'invalid', rules: outdated })
  })

  test('by a vendor whose certificate has expired', async () => {
    const late = await newVendor({ to: '2025-01-01' })
    const file = await vendorSignedXml({
      request: plainCsr,
      chain: late.certificates.join(''),
      vendor: late.keys,
    })
    expect(judged(file)).toMatchObject({ formed: 'well-formed', signature: 'chain-expired', rules: outdated })
  })

  test('whose own signature does not fit', () => {
    const der = derOf(plainCsr)
    const forged = der.with(der.length - 1, (der.at(-1) as number) ^ 1)
    expect(check({ csr: forged }).rules).toEqual(['apns/csr-malformed'])
  })

  test.each([
    ['ABCabc123', 'pass', null],
    ['更新2025', 'fail', '更新'],
    ['ＡＢＣ', 'fail', 'ＡＢＣ'],
    ['ｱｲｳ', 'fail', 'ｱｲｳ'],
    ['a/b c', 'fail', '/'],
    ['Renew 2025', 'unknown', ' '],
    ['Renew-2025_a.b', 'unknown', '-_.'],
    ['', 'unknown', ''],
  ])('with the notes %j', (notes, result, actual) => {
    const report = check({ notes })
    expect(report.checks.find(({ id }) => id === 'notes-alphanumeric')).toMatchObject({ result, actual })
    expect(report.rules).toEqual(result === 'fail' ? ['apns/notes-not-alphanumeric'] : [])
  })
})

describe('the certificates of the vendor', () => {
  const read = readPushFile(signedCsr) as VendorSignedCsr
  type Chain = NonNullable<VendorSignedCsr['chain']>
  const judged = (changed: { readonly end?: Chain['end']; readonly dates?: object } | null, at?: string) => {
    const chain = changed && {
      ...read.chain,
      ...changed,
      path: [{ ...read.chain?.path[0], ...changed.dates }],
    }
    const csr = { ...read, chain } as VendorSignedCsr
    const { checks } = checkRenewal({ csr }, { now: at ?? now })
    return checks.find(({ id }) => id === 'csr-signature-current')?.because
  }
  const [before, after] = ['2025-12-19T23:59:59.000Z', '2025-12-20T00:00:01.000Z']

  test('are valid from their first instant to their last', () => {
    expect(judged({ dates: { notBefore: before, notAfter: after } })).toBe('current')
    expect(judged({ dates: { notBefore: now, notAfter: now } })).toBe('current')
    expect(judged({ dates: { notBefore: after, notAfter: after } })).toBe('chain-not-yet-valid')
    expect(judged({ dates: { notBefore: before, notAfter: before } })).toBe('chain-expired')
  })

  test('are not judged by dates that cannot be read', () => {
    expect(judged({ dates: { notBefore: null } })).toBe('chain-date-malformed')
    expect(judged({ dates: { notAfter: null } })).toBe('chain-date-malformed')
  })

  test('are told apart from a signature that cannot be checked', () => {
    expect(judged({ end: 'unsupported-signature' })).toBe('unsupported')
    expect(judged({ end: 'issuer-missing' })).toBe('chain-broken')
  })

  test('have to be there', () => {
    expect(judged(null)).toBe('csr-unreadable')
  })

  test('are not said to be in date at no time that can be told', () => {
    expect(judged({}, 'yesterday')).toBeNull()
    expect(judged({})).toBe('current')
  })
})

test.each(['', ' ', ' \n'])('notes that are left blank are known to be empty: %j', (notes) => {
  expect(check({ notes }).facts).toStrictEqual({ 'apns.notes': null })
})
