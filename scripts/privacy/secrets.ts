import fc from 'fast-check'

/** What a text tells of a device, a person or an account: the words that lead to it, and what must not come out again. */
export interface Planted {
  readonly lead: string
  readonly secret: string
}

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const letters = (length: number, unit = 'abcdefghijklmnopqrstuvwxyz') =>
  fc.string({ unit: fc.constantFrom(...unit), minLength: length, maxLength: length })
const withoutLead = fc.constantFrom('', ' ', '「', '(', 'ID ')

/** A number with the check digit of Luhn behind it. */
function checked(number: string): string {
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return number + String((10 - (sum % 10)) % 10)
}

const planted = (lead: fc.Arbitrary<string>, secret: fc.Arbitrary<string>): fc.Arbitrary<Planted> =>
  fc.record({ lead, secret })

/** By the names that the privacy of an answer is promised for. */
export const secrets = {
  udid: planted(
    withoutLead,
    fc.oneof(
      fc.tuple(hex(8), hex(16)).map(([chip, ecid]) => `${chip}-${ecid}`.toUpperCase()),
      hex(40).filter((text) => /\d/.test(text)),
    ),
  ),
  imei: planted(
    fc.constantFrom(
      '',
      'IMEI ',
      'IMEI: ',
      'IMEI番号 ',
      'IMEI',
      'IMEI2: ',
      'IMEI（',
      '<key>IMEI</key><string>',
    ),
    digits(12).map((rest) => checked(`35${rest}`)),
  ),
  mac: planted(
    withoutLead,
    fc
      .tuple(fc.array(hex(2), { minLength: 6, maxLength: 6 }), fc.constantFrom(':', '-'))
      .map(([parts, mark]) => parts.join(mark)),
  ),
  'labelled mac': planted(fc.constantFrom('MAC: ', 'MAC アドレス: ', 'MACアドレスは'), hex(12)),
  serial: planted(
    fc.constantFrom(
      'シリアル番号: ',
      'シリアル ',
      '製番 ',
      'Serial number: ',
      'S/N: ',
      'シリアル番号（',
      '<key>SerialNumber</key>\n<string>',
    ),
    fc
      .tuple(letters(3, 'CDFGHJKLMNPQRSTVWXYZ'), digits(2), letters(7, 'CDFGHJKLMNPQRSTVWXYZ0123456789'))
      .map((parts) => parts.join('')),
  ),
  mail: planted(
    withoutLead,
    fc.tuple(letters(6), letters(5)).map(([user, host]) => `${user}@${host}.example.co.jp`),
  ),
  'apple id': planted(
    fc.constantFrom('Apple ID: ', 'Apple Account: '),
    fc.tuple(letters(8), digits(2)).map((parts) => parts.join('')),
  ),
  phone: planted(
    withoutLead,
    fc.tuple(fc.constantFrom('090', '080', '070'), digits(4), digits(4)).map((parts) => parts.join('-')),
  ),
  pin: planted(
    fc.constantFrom(
      'PIN: ',
      '暗証番号: ',
      'パスコード：',
      'passcode=',
      'PINコード「',
      'PIN',
      '暗証番号',
      'PIN（',
      'PIN\t',
      'PIN番号: ',
      '<key>PIN</key>\n<string>',
    ),
    digits(6),
  ),
  password: planted(
    fc.constantFrom(
      'password: ',
      'パスワード: ',
      'pwd=',
      'パスワード(',
      'パスワードの ',
      '<Password>',
      '{\\"password\\":\\"',
      'curl -u taro:',
    ),
    fc.tuple(letters(7), digits(3)).map((parts) => parts.join('')),
  ),
  challenge: planted(
    fc.constantFrom(
      'challenge: ',
      'challengePassword=',
      'SCEP challenge password: ',
      'チャレンジパスワード: ',
      '<key>Challenge</key>\n<string>',
    ),
    fc.tuple(letters(9), digits(4)).map((parts) => parts.join('')),
  ),
  token: planted(
    fc.constantFrom('token=', 'Bearer ', ''),
    fc
      .tuple(hex(20), letters(20, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))
      .filter(([a, b]) => /\d[a-f]+\d/.test(a) && /\d[A-Z]+\d/.test(b))
      .map((parts) => parts.join('')),
  ),
  'private key': planted(
    fc.constantFrom(
      '-----BEGIN PRIVATE KEY-----\n',
      '-----BEGIN RSA PRIVATE KEY-----\n',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\n',
    ),
    letters(30, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'),
  ),
} as const satisfies { readonly [kind: string]: fc.Arbitrary<Planted> }
