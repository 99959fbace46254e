import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlist } from '../src/parse/plist.ts'
import { readPushFile, wayOn } from '../src/renewal/index.ts'
import { base64, pushPlist } from './made.ts'

const plist = (body: string, head = '') => `<?xml version="1.0"?>${head}<plist version="1.0">${body}</plist>`

describe('a property list that costs too much is refused before it is built', () => {
  test.each<[string, string, object]>([
    [
      'a million nested arrays',
      plist('<array>'.repeat(1e6)),
      { kind: 'plist-limit-exceeded', expected: { en: 'at most 100,000 characters' } },
    ],
    [
      '1,500 nested arrays',
      plist('<array>'.repeat(1_500)),
      { kind: 'plist-limit-exceeded', expected: { en: 'at most 32 levels' } },
    ],
    [
      '5,000 values',
      plist(`<array>${'<true/>'.repeat(5_000)}</array>`),
      { kind: 'plist-limit-exceeded', expected: { en: 'at most 2,000 tags' } },
    ],
    [
      'an entity bomb',
      plist('<string>&b;</string>', '<!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
      { kind: 'plist-entities-refused' },
    ],
    [
      'an external entity',
      plist('<string>&x;</string>', '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      { kind: 'plist-entities-refused' },
    ],
    ['an entity that is not declared', plist('<string>&nbsp;</string>'), { kind: 'plist-entities-refused' }],
    ['tags that never end', `<?xml ${'<!DOCTYPE<a'.repeat(900)}`, { kind: 'plist-malformed' }],
    [
      'a list that breaks off',
      plist('<dict><key>a</key>').replace('</plist>', ''),
      { kind: 'plist-malformed' },
    ],
    ['a key without a value', plist('<dict><key>a</key></dict>'), { kind: 'plist-malformed' }],
    ['an unknown element', plist('<b>1</b>'), { kind: 'plist-malformed' }],
    ['a character that does not exist', plist('<string>&#9999999;</string>'), { kind: 'plist-malformed' }],
    ['an empty list', plist(''), { kind: 'plist-malformed' }],
  ])('%s', (_, text, problem) => {
    expect(readPlist(text)._unsafeUnwrapErr()).toMatchObject(problem)
    expect(readPushFile(text)).toMatchObject({ kind: 'unreadable' })
    expect(readPushFile(base64(text.slice(0, 700_000)))).toMatchObject({ kind: 'unreadable' })
  })
})

test('an unreadable file is explained by what is wrong with it', () => {
  const explained = (file: string) => wayOn(readPushFile(file))?.en
  expect(explained('')).toBe('The file is empty. Download it again.')
  expect(explained(plist('<dict/>'))).toContain('not a vendor-signed request')
})

test('depth stays bounded when closing tags are hidden in text', () => {
  const hidden = `<string><![CDATA[${'</a>'.repeat(900)}]]></string>`
  expect(readPlist(plist(`<array>${hidden}${'<array>'.repeat(900)}`)).isErr()).toBe(true)
})

test('texts are given with their references and CDATA resolved', () => {
  const value = readPlist(
    plist('<string>a &lt;&amp;&#39;&#x3042; <![CDATA[&amp;<b>]]></string>'),
  )._unsafeUnwrap()
  expect(value).toEqual({ type: 'string', text: "a <&'あ &amp;<b>" })
})

test('keys named like parts of every object are keys like others', () => {
  const value = readPlist(plist('<dict><key>__proto__</key><string>x</string></dict>'))._unsafeUnwrap()
  expect(value).toMatchObject({
    type: 'dict',
    entries: new Map([['__proto__', { type: 'string', text: 'x' }]]),
  })
})

test('whatever the text, the answer is a value or a problem', () => {
  const sound = pushPlist({
    PushCertRequestCSR: 'AAAA',
    PushCertCertificateChain: 'B',
    PushCertSignature: 'CCCC',
  })
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '&',
    ';',
    '<dict>',
    '</key>',
    '<![CDATA[',
    '<!--',
    '"',
    '\u0000',
    '😀',
  )
  const change = fc.tuple(fc.nat(sound.length), fc.nat(20), fc.oneof(piece, fc.string()))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const text = changes.reduce(
        (old, [at, cut, put]) => old.slice(0, at) + put + old.slice(at + cut),
        sound,
      )
      expect(() => readPlist(text)).not.toThrow()
      const file = readPushFile(text)
      expect(JSON.parse(JSON.stringify(file))).toEqual(file)
    }),
    { numRuns: 1_000 },
  )
})
