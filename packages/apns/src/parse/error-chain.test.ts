import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readErrorChain } from './error-chain.ts'

const entry = (domain: string, code: number, text: string, english?: string) => ({
  ErrorCode: code,
  ErrorDomain: domain,
  LocalizedDescription: text,
  ...(english ? { USEnglishDescription: english } : {}),
})

const items = [
  entry('MCInstallationErrorDomain', 4001, 'プロファイルをインストールできませんでした。'),
  entry('MCInstallationErrorDomain', 4001, 'プロファイル“SCEP”をインストールできませんでした。'),
  entry(
    'MCProfileErrorDomain',
    1009,
    'プロファイルのインストールに失敗しました。',
    'Profile installation failed.',
  ),
  entry('MCSCEPErrorDomain', 22013, 'SCEP サーバは無効な応答を返しました。', 'Invalid <response> & more'),
]

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const xmlItems = items.map(
  (item) =>
    `<dict>${Object.entries(item)
      .map(([key, value]) =>
        typeof value === 'number'
          ? `<key>${key}</key><integer>${value}</integer>`
          : `<key>${key}</key>\n<string>${escaped(value)}</string>`,
      )
      .join('\n')}</dict>`,
)
const xmlArray = `<array>\n${xmlItems.join('\n')}\n</array>`
const plist = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">${body}</plist>`
const answer = { Status: 'Error', UDID: '00008030-0011223344556677', ErrorChain: items }

describe('the deepest entry is the cause, and the whole chain is kept', () => {
  test.each([
    [
      'a property list of an answer',
      plist(`<dict><key>Status</key><string>Error</string><key>ErrorChain</key>${xmlArray}</dict>`),
    ],
    ['a property list of the array', plist(xmlArray)],
    ['JSON of an answer', JSON.stringify(answer)],
    ['JSON of the array', JSON.stringify(items, null, 2)],
  ])('%s', (_, text) => {
    const { error, cause, chain } = readErrorChain(text)._unsafeUnwrap()
    expect(error).toBe('apns/mdm-mc-scep-error-domain-22013')
    expect(cause).toEqual({
      domain: 'MCSCEPErrorDomain',
      code: 22013,
      localizedDescription: 'SCEP サーバは無効な応答を返しました。',
      usEnglishDescription: 'Invalid <response> & more',
    })
    expect(chain.map(({ code }) => code)).toEqual([4001, 4001, 1009, 22013])
    expect(chain[0]).toMatchObject({ usEnglishDescription: null })
  })
})

test('nothing else of the answer is kept', () => {
  const read = readErrorChain(JSON.stringify(answer))._unsafeUnwrap()
  expect(JSON.stringify(read)).not.toContain(answer.UDID)
})

test.each<[string, string, object]>([
  ['nothing', '', { kind: 'error-chain-missing' }],
  ['text', 'The SCEP server returned an invalid response.', { kind: 'error-chain-missing' }],
  ['an answer without a chain', '{"Status":"NotNow"}', { kind: 'error-chain-missing' }],
  ['an empty chain', '{"ErrorChain":[]}', { kind: 'error-chain-missing' }],
  ['a chain that is none', '{"ErrorChain":"4001"}', { kind: 'error-chain-missing' }],
  ['a property list without a chain', plist('<dict/>'), { kind: 'error-chain-missing' }],
  [
    'an entry without a code',
    '[{"ErrorDomain":"A","ErrorCode":1},{"ErrorDomain":"B"}]',
    { kind: 'error-chain-malformed', path: 'ErrorChain[1]' },
  ],
  [
    'a code that is no number',
    '[{"ErrorDomain":"A","ErrorCode":"x"}]',
    { kind: 'error-chain-malformed', path: 'ErrorChain[0]' },
  ],
  [
    'a domain with blanks',
    '[{"ErrorDomain":"A B","ErrorCode":1}]',
    { kind: 'error-chain-malformed', path: 'ErrorChain[0]' },
  ],
  ['an entry that is none', '[null]', { kind: 'error-chain-malformed', path: 'ErrorChain[0]' }],
  [
    '65 entries',
    JSON.stringify(Array(65).fill(items[0])),
    { kind: 'error-chain-too-long', expected: { en: 'at most 64 entries' } },
  ],
  ['a property list that breaks off', '<plist><array>', { kind: 'plist-malformed' }],
])('%s is a problem', (_, text, problem) => {
  expect(readErrorChain(text)._unsafeUnwrapErr()).toMatchObject(problem)
})

test('a code is a number that JSON keeps', () => {
  const { cause } = readErrorChain('[{"ErrorDomain":"NSURLErrorDomain","ErrorCode":-0}]')._unsafeUnwrap()
  expect(cause.code).toBe(0)
})

test('whatever the text, there is an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.string().map(plist)), (text) => {
      expect(() => readErrorChain(text)).not.toThrow()
    }),
  )
})
