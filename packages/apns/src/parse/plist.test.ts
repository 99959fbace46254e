import { describe, expect, test } from 'vitest'
import { looksLikePlist, type PlistValue, plistLimits, readPlist } from './plist.ts'

const plist = (body: string) => `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0">${body}</plist>`
const read = (body: string) => readPlist(plist(body))._unsafeUnwrap()
const text = (body: string) => (read(`<string>${body}</string>`) as { readonly text: string }).text
const refused = (body: string) => readPlist(plist(body))._unsafeUnwrapErr().kind

describe('a property list is read as Apple defines it', () => {
  test.each<[string, PlistValue]>([
    ['<string>a</string>', { type: 'string', text: 'a' }],
    ['<string/>', { type: 'string', text: '' }],
    ['<data>YQ==</data>', { type: 'data', text: 'YQ==' }],
    ['<integer>007</integer>', { type: 'integer', text: '007' }],
    ['<real>1.50</real>', { type: 'real', text: '1.50' }],
    ['<date>2025-01-01T00:00:00Z</date>', { type: 'date', text: '2025-01-01T00:00:00Z' }],
    ['<true/>', { type: 'boolean', value: true }],
    ['<false/>', { type: 'boolean', value: false }],
    [
      '<array><true/> <string>b</string></array>',
      {
        type: 'array',
        items: [
          { type: 'boolean', value: true },
          { type: 'string', text: 'b' },
        ],
      },
    ],
    ['<array/>', { type: 'array', items: [] }],
  ])('%s', (body, value) => {
    expect(read(body)).toEqual(value)
  })

  test('a dictionary is keys with the values behind them', () => {
    const of = read(
      '<dict> <key>a</key> <true/> <!-- b --> <key>c</key><dict><key>d</key><false/></dict></dict>',
    )
    expect(of).toEqual({
      type: 'dict',
      entries: new Map<string, PlistValue>([
        ['a', { type: 'boolean', value: true }],
        ['c', { type: 'dict', entries: new Map([['d', { type: 'boolean', value: false }]]) }],
      ]),
    })
  })

  test.each([
    '<dict><string>a</string><true/></dict>',
    '<dict><key>a</key></dict>',
    '<dict><true/></dict>',
    '<dict><:a/></dict>',
  ])('what is no key and value is no dictionary: %s', (body) => {
    expect(refused(body)).toBe('plist-malformed')
  })

  test('a key that stands twice is none: which of the values counts, readers do not agree on', () => {
    expect(refused('<dict><key>a</key><true/><key>a</key><false/></dict>')).toBe('plist-malformed')
    expect(refused('<dict><key>a</key><true/><key>&#97;</key><true/></dict>')).toBe('plist-malformed')
  })

  test('a text keeps its blanks, and holds no element', () => {
    expect(text(' a\n b ')).toBe(' a\n b ')
    expect(refused('<string>a<true/></string>')).toBe('plist-malformed')
  })

  test('the characters that XML has names and numbers for', () => {
    expect(text('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'')
    expect(text('&#26356;&#x65B0;')).toBe('更新')
    expect(text('&#0000000065;&#x00000042;&#x10FFFF;')).toBe('AB\u{10FFFF}')
    expect(text('a<![CDATA[<b>&amp;]]>c')).toBe('a<b>&amp;c')
  })

  test.each(['&nbsp;', '&constructor;', '&#;', '&#x;'])('and no other: %s', (body) => {
    expect(refused(`<string>${body}</string>`)).toBe('plist-entities-refused')
  })

  test.each(['&', 'a & b', '&#1114112;', '&#x110000;'])('nor anything that is none: %s', (body) => {
    expect(refused(`<string>${body}</string>`)).toBe('plist-malformed')
  })
})

test('a document type of its own is refused, whatever it declares', () => {
  const own = '<?xml version="1.0"?><!DOCTYPE plist [<!ELEMENT plist ANY>]><plist><true/></plist>'
  expect(readPlist(own)._unsafeUnwrapErr().kind).toBe('plist-entities-refused')
})

test.each([
  [plist('<true/>'), true],
  ['\n <!DOCTYPE plist PUBLIC "x"><plist/>', true],
  ['<plist><true/></plist>', true],
  ['<html/>', false],
  ['a <plist/>', false],
  ['<plistx/>', false],
])('what a text looks like: %s', (text, isPlist) => {
  expect(looksLikePlist(text)).toBe(isPlist)
  if (!isPlist) expect(readPlist(text)._unsafeUnwrapErr().kind).toBe('not-a-plist')
})

test('a property list without a declaration is read; one without a value, or without its end, is not', () => {
  expect(readPlist('<plist><true/></plist>')._unsafeUnwrap()).toEqual({ type: 'boolean', value: true })
  expect(readPlist(`\n ${plist('<true/>')} \n`)._unsafeUnwrap()).toEqual({ type: 'boolean', value: true })
  const bare = '<?xml version="1.0"?><dict><true/></dict>'
  expect(readPlist(bare)._unsafeUnwrapErr().kind).toBe('plist-malformed')
  expect(refused('')).toBe('plist-malformed')
})

describe('what it may cost is allowed to the last', () => {
  const kindOf = (text: string) =>
    readPlist(text).match(
      () => 'read',
      ({ kind }) => kind,
    )

  test('of characters', () => {
    const filled = (length: number) => {
      const empty = plist('<string></string>').length
      return plist(`<string>${'a'.repeat(length - empty)}</string>`)
    }
    expect(kindOf(filled(plistLimits.characters))).toBe('read')
    expect(kindOf(filled(plistLimits.characters + 1))).toBe('plist-limit-exceeded')
  })

  test('of levels, of which the list itself is one', () => {
    const nested = (depth: number) =>
      plist(`${'<array>'.repeat(depth - 1)}<true/>${'</array>'.repeat(depth - 1)}`)
    expect(kindOf(nested(plistLimits.depth))).toBe('read')
    expect(kindOf(nested(plistLimits.depth + 1))).toBe('plist-limit-exceeded')
  })

  test('of levels, however many of one there are', () => {
    expect(kindOf(plist(`<array>${'<array><true/></array>'.repeat(plistLimits.depth * 2)}</array>`))).toBe(
      'read',
    )
  })

  test('of tags, each that closes one included', () => {
    const tags = (count: number) => plist(`<array>${'<true/>'.repeat(count - 5)}</array>`)
    expect(kindOf(tags(plistLimits.tags))).toBe('read')
    expect(kindOf(tags(plistLimits.tags + 1))).toBe('plist-limit-exceeded')
  })
})
