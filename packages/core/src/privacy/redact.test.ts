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
  'taro.yamada%40example.co.jp',
  'taro.yamada&#64;example.jp',
  'taro.yamada@corp',
  'taro.yamada@[10.0.0.1]',
  '352099/00/176148/1',
  '35.209900.176148.1',
  '35\u00a0209900\u00a0176148\u00a01',
  '001122-aabbcc',
  '00_11_22_aa_bb_cc',
  '0:11:22:33:4:55',
  '0081-90-1234-5678',
  '090・1234・5678',
  '090〜1234〜5678',
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
  ['ﾊﾟｽﾌﾚｰｽﾞ：hunter2', 'hunter2'],
  ['PINｺｰﾄﾞ: 8429', '8429'],
  ['ｱｸｾｽｷｰ: hunter2', 'hunter2'],
  ['ﾁｬﾚﾝｼﾞ: hunter2', 'hunter2'],
  ['パスワード：hunter2'.normalize('NFD'), 'hunter2'],
  ['MDM_PW=hunter2', 'hunter2'],
  ['ID/PW: hunter2', 'hunter2'],
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
  ['暗証番号1234', '1234'],
  ['PIN1234', '1234'],
  ['パスコード123456を入力', '123456'],
  ['新しいパスワードhunter22', 'hunter22'],
  ['PIN（8429）', '8429'],
  ['パスワード(hunter2)', 'hunter2'],
  ['PIN→8429', '8429'],
  ['Password - hunter2', 'hunter2'],
  ['PIN\t8429', '8429'],
  ['PIN\n8429', '8429'],
  ['パスワード\r\n  hunter2\r\nエラー 503', 'hunter2'],
  ['PIN は「8429」', '8429'],
  ['PIN番号: 8429', '8429'],
  ['PIN number: 8429', '8429'],
  ['PINコードは8429', '8429'],
  ['PINを8429に変更', '8429'],
  ['パスワードの hunter2 で', 'hunter2'],
  ['The password was hunter2', 'hunter2'],
  ['暗証: 8429', '8429'],
  ['password: correct horse battery\nERROR', 'correct horse battery'],
  ['<Password>hunter2</Password>', 'hunter2'],
  ['<key>Password</key>\n<string>hunter2</string>', 'hunter2'],
  ['<key>PIN</key>\n\t<string>8429</string>', '8429'],
  ['<key>Challenge</key><string>s3cr3tchal9</string>', 's3cr3tchal9'],
  ['{\\"password\\":\\"hunter2\\"}', 'hunter2'],
  ['{"text":"<key>PIN</key>\\n<string>8429</string>"}', '8429'],
  ['{"text":"PIN\\t8429"}', '8429'],
  ['curl -u taro:hunter2 https://example.com/503', 'taro:hunter2'],
  ['{"kty":"EC","d":"abcdefghijklmnopqrstuvwxyzabcdef","crv":"P-256"}', 'abcdefghijklmnopqrstuvwxyzabcdef'],
  ['シリアル番号: 7XK2PQ3', '7XK2PQ3'],
  ['サービスタグ: 7XK2PQ3', '7XK2PQ3'],
  ['シリアル番号: CF-SV8-12345', 'CF-SV8-12345'],
  ['Serial number: R58M12ABCDEFGHI0', 'R58M12ABCDEFGHI0'],
  ['シリアル番号（F2LX12ABCD9）', 'F2LX12ABCD9'],
  ['<key>SerialNumber</key><string>f2lx12abcd</string>', 'f2lx12abcd'],
  ['製番 F2LX12ABCD9', 'F2LX12ABCD9'],
  ['シリアル番号 f2lx12abcd-ipad', 'f2lx12abcd-ipad'],
  ['IMEI: 352099/00/176148/2', '352099/00/176148/2'],
  ['IMEI1 352099001761482', '352099001761482'],
  ['IMEI2: 352099001761482', '352099001761482'],
  ['IMEI（352099001761482）', '352099001761482'],
  ['IMEI352099001761482', '352099001761482'],
  ['IMEISV 3520990017614823', '3520990017614823'],
  ['<key>IMEI</key>\n<string>352099001761482</string>', '352099001761482'],
  ["curl --user 'taro:hunter2' https://example.com/503", 'taro:hunter2'],
  ['MAC アドレス: 001122334455', '001122334455'],
  ['MAC: abcdefabcdef', 'abcdefabcdef'],
  ['MACアドレスは001122334455です', '001122334455'],
])('of %j only %j is masked', (text, value) => {
  const hidden = value.replace(/[\p{L}\p{N}]/gu, '•')
  expect(redacted(text)).toBe(text.replace(value, hidden))
})

test.each([
  'パスワードは正しくありません。',
  'PIN を変更',
  'PINを変更してください',
  'パスワードの有効期限は90日',
  'パスワードは90日ごとに変更',
  'パスワード: 8文字以上',
  'パスワード（8-16文字）',
  'password (8-16)',
  'パスワードがSET_003',
  'パスワード（英数字8文字以上）',
  'パスワード\n0x80180014',
  'パスワード\nSET_003',
  'パスワード\n2025/01/05',
  'パスワード\nMCSCEPErrorDomain 22013',
  'password must have 8 characters',
  'Password: 8 characters or more',
  'Passcode: must have a digit',
  'Settings>Password>Change',
  'curl -u <user>:<password> https',
  '<key>Password</key>\n<string>required</string>',
  '<key>forcePIN</key>\n<true/>',
  '<key>ErrorCode</key>\n<integer>12075</integer>',
  '{\\"code\\":\\"22013\\"}',
  '{"d":"22013","id":"4001"}',
  'トークンをBase64で送った',
  'token was base64 encoded',
  'IMEI が2つ',
  'IMEI2 が表示されない',
  'IMEI 2025-01-05 503',
  'MAC アドレスが 2025-01-05 09:00 に変わった',
  'シリアル番号が違います',
  'シリアル番号 2025-01-05',
  'Serial number: SET-003',
  'Serial number: 4a3b2c1d0e9f8a7b6c5d',
  'シリアル番号の iOS17',
  'DEFAULT@SECLEVEL=2',
  '@corp',
  '250105-090000',
  '10:20:30 と 1:2:3:4',
  '2020・2021・2022 年',
  '0081',
  `com.apple.mgmt.External.e3a1c0de-1111-2222-3333-444455556666\nERROR`,
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

test.each([
  [
    '-----BEGIN RSA PRIVATE KEY-----\n',
    'X-Comment: a--b\n\nMIIEvQ\n',
    '-----END RSA PRIVATE KEY-----\nERROR',
  ],
  ['-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n', 'lQOYBF\n=abcd\n', '-----END PGP PRIVATE KEY BLOCK-----'],
  ['---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n', 'MIIEvQ\n', '---- END SSH2 ENCRYPTED PRIVATE KEY ----'],
  ['-----begin private key-----\n', 'MIIEvQ\n', '-----end private key-----'],
  ['-----BEGIN PRIVATE\nKEY-----\n', 'MIIEvQ\n', ''],
  ['-----BEGIN PRIVATE KEY-----\n', 'MIIEvQ\n', '-----BEGIN CERTIFICATE-----\nMIIB'],
])(
  'of a private key as others write it nothing is left, and what is around it stays: %j',
  (before, key, after) => {
    expect(redacted(`503\n${before}${key}${after}`)).toBe(
      `503\n${before}${key.replace(/[\p{L}\p{N}]/gu, '•')}${after}`,
    )
  },
)

test.each([
  (text: string) => text,
  (text: string) => text.replaceAll('-', '%2D').replaceAll('%20', '+'),
  encodeURIComponent,
])('nothing is left of a private key as an address has it', (write) => {
  const [begin, body, end] = [
    '-----BEGIN RSA PRIVATE KEY-----',
    'MIIEvQ',
    '-----END RSA PRIVATE KEY-----',
  ].map((part) => write(encodeURIComponent(part)))
  expect(redacted(`a=${begin}${body}${end}&b=503`, { only: ['private-key'] })).toBe(
    `a=${begin}••••••${end}&b=503`,
  )
})

test('a certificate whose last letters are a label hides nothing behind it', () => {
  for (const end of ['/pw=', '+pw==', '/PUk='])
    for (const body of [`MIIB${'Aa1/'.repeat(15)}${end}`, `MIIB\n${end}`]) {
      const text = `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\nERROR`
      expect(redacted(text, { only: ['private-key', 'password'] })).toBe(text)
    }
})

test('the last line of a key is masked as well where its first is cut off', () => {
  const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7MIIEvQIBADAN'
  const hidden = '•'.repeat(line.length)
  expect(redacted(`${line}\nhkiG9w0=\n-----END`)).toBe(`${hidden}\n•••••••=\n-----END`)
  expect(redacted(`${line}\nQsQ4\nERROR`)).toBe(`${hidden}\n••••\nERROR`)
  for (const next of ['ERROR', '22013', '0x80180014', 'failed', 'SET_003'])
    expect(redacted(`${line}\n${line}\n${next}`)).toBe(`${hidden}\n${hidden}\n${next}`)
  const digest = '0a'.repeat(32)
  expect(redacted(`${digest}\nQsQ4`, { keep: ['digest'] })).toBe(`${digest}\nQsQ4`)
})

const wrapped64 = (text: string, columns: number): string =>
  (btoa(text).match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join('\n')
const pem = (label: string): string =>
  `-----BEGIN ${label}-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7MIIEvQIBADAN\n'.repeat(3)}hkiG9w0=\n-----END ${label}-----\n`

test.each([
  pem('PRIVATE KEY'),
  pem('RSA PRIVATE KEY'),
  ` ${pem('ENCRYPTED PRIVATE KEY')}`,
  `\n\n${pem('EC PRIVATE KEY')}`,
  `${pem('CERTIFICATE')}${pem('PRIVATE KEY')}`,
])('nothing is left of a private key that is in base64 once more, in lines or not', (text) => {
  for (const columns of [10_000, 76, 64]) {
    const wrapped = wrapped64(text, columns)
    const hidden = wrapped.replace(/[A-Za-z0-9]/g, '•')
    for (const kept of [`tls.key: ${wrapped}\ntype: Opaque`, `{"key":"${wrapped}"}`])
      expect(redacted(kept, { only: ['private-key'] })).toBe(kept.replace(wrapped, hidden))
    const inJson = redacted(JSON.stringify({ key: wrapped, type: 'Opaque' }), { only: ['private-key'] })
    expect(inJson).toMatch(/^\{"key":"[•+/=\\]+","type":"Opaque"\}$/)
  }
})

test('what is public is no private key, as it is and in base64 once more', () => {
  for (const label of ['CERTIFICATE', 'CERTIFICATE REQUEST', 'PUBLIC KEY', 'PKCS7'])
    for (const text of [pem(label), wrapped64(pem(label), 76), wrapped64(pem(label), 10_000)])
      expect(redacted(`503\n${text}\nERROR`, { only: ['private-key', 'password'] })).toBe(
        `503\n${text}\nERROR`,
      )
})

test('of a certificate nothing is left either, since it may name somebody, unless its kind is to stay', () => {
  for (const text of [pem('CERTIFICATE'), wrapped64(pem('CERTIFICATE'), 76)]) {
    const [body = ''] = text.match(/(?<=^|\n)[A-Za-z0-9+/=\n]+(?=\n|$)/) ?? []
    expect(redacted(text)).toBe(text.replace(body, body.replace(/[A-Za-z0-9]/g, '•')))
    expect(redacted(text, { keep: ['token'] })).toBe(text)
  }
})

test.each([
  ['https://taro:hunter2@example.com/503', 'hunter2'],
  ['postgres://fleet:s3cr3t-Pa55@db.example.co.jp:5432/console', 's3cr3t-Pa55'],
  ['postgres://fleet:p@ss:w0rd!@db/console', 'p@ss:w0rd!'],
  ['redis://:hunter@queue', 'hunter'],
  ['smtp://user%40example.jp:pa/ss?#@mail', 'pa/ss?#'],
  ['jdbc:postgresql://u:12345678@db', '12345678'],
  ['"https://u:x@a","https://b/c@d"', 'x'],
])('the password in %s is masked, and nothing else is one', (text, password) => {
  const hidden = password.replace(/[A-Za-z0-9@!?#-]/g, '•')
  expect(redacted(`接続先 ${text} で失敗`, { only: ['password'] })).toBe(
    `接続先 ${text.replace(password, hidden)} で失敗`,
  )
})

test.each([
  'https://example.com:8443/a@b',
  'https://example.com/a:b@c',
  'https://taro@example.com/',
  'https://example.com:8443、taro@example.jp',
  'https://example.com: taro@example.jp',
  'host: api.push.apple.com:443',
  'ssh://git@github.com:22/a',
])('in %s stands no password', (text) => {
  expect(redacted(text, { only: ['password'] })).toBe(text)
})

test('kinds that are asked for alone are masked, and others stay', () => {
  const text = '192.168.10.20 taro@example.jp PIN: 8429'
  expect(redacted(text, { only: ['password'] })).toBe('192.168.10.20 taro@example.jp PIN: ••••')
  expect(redacted(text, { only: [], secrets: ['taro'] })).toBe('192.168.10.20 ••••@example.jp PIN: 8429')
})

test('kinds that are to be kept stay, whatever else they look like', () => {
  const text = `${'0a'.repeat(32)} 192.168.10.20 taro@example.jp`
  expect(redacted(text, { keep: ['digest', 'ip'] })).toBe(`${'0a'.repeat(32)} 192.168.10.20 ••••@•••••••.••`)
})

test('what is told to be secret is of no kind that may stay', () => {
  const key = '0a'.repeat(32)
  expect(redacted(key, { secrets: [key], keep: ['digest'] })).toBe('•'.repeat(64))
})

test.each(['444455556666', '0b1c2d3e4f5a'])(
  'what an error is recognised by stays, a topic that ends with %s whole',
  (end) => {
    const text = `0x80180014 com.apple.mgmt.External.e3a1c0de-1111-2222-3333-${end} MCSCEPErrorDomain 22013 2025-01-05 09:00 iOS 17.5.1`
    expect(redacted(text)).toBe(text)
  },
)

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
  ['パスワード：ひみつ123', 'パスワード：••••••'],
  ['パスワード：半角英数字8文字以上', 'パスワード：半角英数字8文字以上'],
  ['secret_key=abcd1234', 'secret_key=••••••••'],
  ['APIキー: k3yk3yk3y', 'APIキー: •••••••••'],
  ['Passwort: geheim77', 'Passwort: ••••••••'],
  ['社員番号A012345', '社員番号•••••••'],
  ['お世話になっております。鈴木です。', 'お世話になっております。••です。'],
  ['お疲れさまです、情シスの田中太郎です', 'お疲れさまです、情シスの••••です'],
  ['お世話になります。高橋と申します。', 'お世話になります。••と申します。'],
  ['内線1234まで', '内線••••まで'],
  ['氏名 山田 太郎', '氏名 •• ••'],
  ['氏名：スズキ イチロー', '氏名：••• ••••'],
  ['担当者　佐藤一郎', '担当者　••••'],
  ['申請者: 高橋 健', '申請者: •• •'],
  ['ログインユーザー：tanaka', 'ログインユーザー：••••••'],
  ['user=tanaka のとき', 'user=•••••• のとき'],
  ['"user":"tanaka"', '"user":"••••••"'],
  ['ホスト名 PC-TANAKA01', 'ホスト名 ••-••••••••'],
  ['DESKTOP-AB12CD7 で', '•••••••-••••••• で'],
  ['PW=Tokyo2026!', 'PW=••••••••••'],
  ['{"pin":1234}', '{"pin":••••}'],
  ['C02XK1ABJG5H で出ました', '•••••••••••• で出ました'],
])('what a name stands with hides it: %s', (text, masked) => {
  expect(redacted(text)).toBe(masked)
})

test.each([
  '名前 解決に失敗しました',
  'ユーザー: is not found',
  'host name resolution failed',
  'host: api.push.apple.com:443',
  'お客様にお問い合わせ',
  '皆さんへ',
  'OS の仕様です',
  '機器仕様',
  'MCPROFILEERR',
  '0x80180014',
])('what is no name stays: %s', (text) => {
  expect(redacted(text)).toBe(text)
})
