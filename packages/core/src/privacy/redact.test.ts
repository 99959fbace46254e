import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redacted } from './redact.ts'

const names = [
  'taro.yamada@example.co.jp',
  '山田@例え.jp',
  'admin@localhost',
  '352099001761481',
  '35-209900-176148-1',
  '8981100022152967705',
  '00008030-001A2B3C4D5E802E',
  'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2',
  'AC:BC:32:78:90:12',
  'ac-bc-32-78-90-12',
  'acbc.3278.9012',
  'ACBC32789012',
  '03-1234-5678',
  '03−1234−5678',
  '+81 90-1234-5678',
  '+819012345678',
  '+1-415-555-2671',
  '09012345678',
  '(03)1234-5678',
  '03(1234)5678',
  '090.1234.5678',
  '192.168.10.20',
  'e3a1c0de-1111-2222-3333-444455556666',
  'ghp_abcdefABCDEF1234567890',
  'AKIAIOSFODNN7EXAMPLE',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123',
]

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))

test.each(['\u200b', '\u2060', '\ufeff', '\u00ad', '\u200e'])(
  'is not shown in pieces by what nobody sees',
  (unseen) => {
    for (const name of names) {
      const split = [...name].join(unseen)
      expect(redacted(`端末 ${split} です`)).toBe(`端末 ${split.replace(/[\p{L}\p{N}]/gu, '•')} です`)
    }
    expect(redacted(`PIN: 12${unseen}34`)).toBe(`PIN: ••${unseen}••`)
    expect(redacted(`暗証番号は hun${unseen}ter2 です`, { secrets: [`hunt${unseen}er2`] })).toBe(
      `暗証番号は •••${unseen}•••• です`,
    )
  },
)

test.each([...names, ...names.map(fullWidth)])('%s is masked, in its length', (name) => {
  const text = `端末 ${name} で 503 が出ました`
  const masked = redacted(text)
  expect(masked).toBe(`端末 ${name.replace(/[\p{L}\p{N}]/gu, '•')} で 503 が出ました`)
  expect(masked).toHaveLength(text.length)
})

const wrapped = [
  'taro.yamada@example.co.jp',
  '352099001761481',
  '00008030-001A2B3C4D5E802E',
  'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2',
  'AC:BC:32:78:90:12',
  '03-1234-5678',
  '09012345678',
  'e3a1c0de-1111-2222-3333-444455556666',
]

test('what a line ends within is masked as well, wherever that is', () => {
  const cut = fc.record({
    name: fc.constantFrom(...wrapped),
    at: fc.nat(),
    end: fc.constantFrom('\n', '\r\n', '\n  '),
    write: fc.constantFrom((text: string) => text, fullWidth),
  })
  fc.assert(
    fc.property(cut, ({ name, at, end, write }) => {
      const place = 1 + (at % (name.length - 1))
      const broken = write(name.slice(0, place)) + end + write(name.slice(place))
      const masked = redacted(`503 端末 ${broken} で\n503 が出ました`)
      // Where half of a mail address is one by itself, the other half may be another word.
      const isApart = [name.slice(0, place), name.slice(place)].some((half) => /\w@\w+\.\w/.test(half))
      const left = masked.replaceAll('503', '').replace(/[^!-~！-～]/g, '')
      if (!isApart) expect(left).not.toMatch(/[\p{L}\p{N}]/u)
      expect(masked).toMatch(/で\n503 が出ました$/)
    }),
  )
})

test.each([
  'taro@example.jp\nError 503',
  '2025-01-05\n123456',
  'Error 2147943407\n22013',
  '80180014\nabcd',
  'Status: 0\n2147943407',
  'パスワード\nhttps://example.com/2025/01/05',
])('two lines that each are something of their own are not taken for one: %j', (text) => {
  const [first = '', last = ''] = text.split('\n')
  expect(redacted(text)).toBe(`${redacted(first)}\n${last}`)
})

test.each([
  ['パスワード: hunter', 'hunter'],
  ['ﾊﾟｽﾜｰﾄﾞ: hunter2', 'hunter2'],
  ['ｐａｓｓｗｏｒｄ：hunter2', 'hunter2'],
  ['パスワードは hunter2 です', 'hunter2'],
  ['パスワードが hunter2', 'hunter2'],
  ['パスワード「hunter2」', 'hunter2'],
  ['Password:  x', 'x'],
  ['"password": "hun ter","code":"503"', 'hun ter'],
  ['password=hunter2,secret', 'hunter2,secret'],
  ['password is hunter2', 'hunter2'],
  ['pwd=hunter2', 'hunter2'],
  ['pass:hunter2', 'hunter2'],
  ['Passphrase: hunter2', 'hunter2'],
  ['パスフレーズ: hunter2', 'hunter2'],
  ['PIN：8429', '8429'],
  ['PINコード: 8429', '8429'],
  ['Authorization: Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
  ['Bearer abcdef1234567890', 'abcdef1234567890'],
  ['https://example.com/?token=abc&error=503', 'abc'],
  ['トークン: abcdef123', 'abcdef123'],
  ['client_secret=abcdef', 'abcdef'],
  ['api_key=abcdef', 'abcdef'],
  ['シリアル番号　C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['シリアル番号\nC02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['シリアル番号:\n  C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['シリアル C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['製造番号: C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['Serial # F2LX12ABCD', 'F2LX12ABCD'],
  ['S/N: C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['SN:C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['"SerialNumber": "C02XG2JHJG5J"', 'C02XG2JHJG5J'],
  ['serial number is C02XG2JHJG5J', 'C02XG2JHJG5J'],
  ['MEID A0000012345678', 'A0000012345678'],
  ['MAC アドレス: AC BC 32 78 90 12', 'AC BC 32 78 90 12'],
  ['氏名: 山田 太郎', '山田 太郎'],
  ['氏名：山田太郎、エラー 503', '山田太郎'],
  ['端末名: 山田太郎のiPhone エラー 503', '山田太郎のiPhone'],
  ["Device name: Taro's iPhone failed", "Taro's iPhone"],
  ['ユーザーID: tyamada', 'tyamada'],
  ['証明書識別子: AB12-CD34', 'AB12-CD34'],
])('of %j only %j is masked', (text, value) => {
  const hidden = value.replace(/[\p{L}\p{N}]/gu, '•')
  expect(redacted(text)).toBe(text.replace(value, hidden))
})

test.each([
  'パスワードは正しくありません。',
  'パスワードは8文字以上にしてください',
  'パスコード: 未設定',
  'The password is incorrect',
  'PIN: is incorrect',
  'Passcode: required by policy',
  'password field is empty',
  'Bearer token missing',
  'The token 0x80180014 is refused',
  'デバイス名が正しくありません',
  '05-01-2025 に発行',
  'エラー 123456789012345',
  'Error 100000000000001',
  'Sun Jan 05 2025 09:00:00 GMT+0900 (JST)',
  'CertificateRequestFailedBecauseServerDeniedAccess',
  'NSUnderlyingErrorDomainMCSCEPErrorDomainXYZ',
  'apns/mdm-mc-installation-error-domain-4001',
  '/Library/Application/Support/Cybertrust/2025-01-05/Importer.log',
  '/Library/Application Support/com.example.management.agent/log',
])('%s says nothing personal', (text) => {
  expect(redacted(text)).toBe(text)
})

test.each([
  'MIIEvQIBADANBgkq\nhkiG9w0B==\n',
  'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\nMIIEvQ\n',
])('nothing is left of a private key: %j', (body) => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${body}-----END RSA PRIVATE KEY-----`
  const hidden = body.replace(/[\p{L}\p{N}]/gu, '•')
  expect(redacted(`503\n${key}\nERROR`)).toBe(`503\n${key.replace(body, hidden)}\nERROR`)
})

test('kinds that are to be kept stay, whatever else they look like', () => {
  const text = `${'0a'.repeat(32)} 192.168.10.20 taro@example.jp`
  expect(redacted(text, { keep: ['digest', 'ip'] })).toBe(`${'0a'.repeat(32)} 192.168.10.20 ••••@•••••••.••`)
})

test('what is told to be secret is of no kind that may stay', () => {
  const key = '0a'.repeat(32)
  expect(redacted(key, { secrets: [key], keep: ['digest'] })).toBe('•'.repeat(64))
})

test('what an error is recognised by stays', () => {
  const text =
    '0x80180014 com.apple.mgmt.External.e3a1c0de-1111-2222-3333-444455556666 MCSCEPErrorDomain 22013 2025-01-05 09:00 iOS 17.5.1'
  expect(redacted(text)).toBe(text)
})

test('what is told to be secret is masked wherever it stands, also across the end of a line', () => {
  expect(redacted('識別子 AB-12、AB-\n 12 です', { secrets: ['AB-12'] })).toBe('識別子 ••-••、••-\n •• です')
})

test('a secret is masked in any case and width, a longer one before one that it begins with', () => {
  expect(redacted('ab-12 ＡＢ－１２ AB-12-TAIL99 q9', { secrets: ['AB-12', 'AB-12-TAIL99', 'Q9'] })).toBe(
    '••-•• ••－•• ••-••-•••••• ••',
  )
})

test('any text keeps its length and its lines', () => {
  const parts = fc.constantFrom(...names, 'パスワード: x', '503', '\n', '\r\n ', ' ', '氏名:', '😀', '、')
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (written) => {
      const text = written.join('')
      const masked = redacted(text)
      expect(masked).toHaveLength(text.length)
      expect(masked.match(/\s/g)).toEqual(text.match(/\s/g))
    }),
  )
})

test('a long text costs no more than its length', () => {
  const long = 'a'.repeat(400_000)
  expect(redacted(`${long} ${'0'.repeat(400_000)}`)).toHaveLength(800_001)
})

test.each([
  ['山田さんの端末です', '••さんの端末です'],
  ['担当の鈴木様より', '担当の••様より'],
  ['山田太郎のiPhoneで失敗', '••••のiPhoneで失敗'],
  ['社員番号 123456', '社員番号 ••••••'],
  ['内線1234まで', '内線••••まで'],
  ['C02XK1ABJG5H で出ました', '•••••••••••• で出ました'],
])('what a name stands with hides it: %s', (text, masked) => {
  expect(redacted(text)).toBe(masked)
})

test.each(['お客様にお問い合わせ', '皆さんへ', 'OS の仕様です', '機器仕様', 'MCPROFILEERR', '0x80180014'])(
  'what is no name stays: %s',
  (text) => {
    expect(redacted(text)).toBe(text)
  },
)
