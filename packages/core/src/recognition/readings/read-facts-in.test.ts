import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFactsReader } from './read-facts-in.ts'
import type { TextReading } from './reading.ts'

const readings: readonly TextReading[] = [
  { fact: 'acme.inUse', value: true, says: ['アクメ', 'Acme', 'Acme MDM', 'mdm.acme.example'] },
  { fact: 'device.platform', value: 'macos', says: ['macOS', 'Mac'] },
  { fact: 'device.platform', value: 'ios', says: ['iPhone'] },
  {
    fact: 'device.version',
    version: ['macOS', 'macOS Sequoia'],
    where: { fact: 'device.platform', value: 'macos' },
  },
  { fact: 'acme.entry', value: 'typed', says: ['手で打ち'] },
  { fact: 'acme.issuedAt', day: ['発行日', 'に発行', 'issued on'], of: ['証明書', 'certificate'] },
  { fact: 'acme.attempts', number: ['回数'] },
]
const { read } = createFactsReader(readings, (fact) => fact === 'acme.inUse')
const facts = (text: string) => Object.fromEntries(read(text).map(({ fact, value }) => [fact, value]))

describe('a text tells', () => {
  test.each([
    ['Acme MDM の画面で', { 'acme.inUse': true }],
    ['新しいMacBookではなくiPhoneです', { 'device.platform': 'ios' }],
    ['(macOS15.1)に入れようと', { 'device.platform': 'macos', 'device.version': '15.1' }],
    ['ｍａｃＯＳ１５．１', { 'device.platform': 'macos', 'device.version': '15.1' }],
    ['識別子は手で打\nちました', { 'acme.entry': 'typed' }],
    ['発行日: 2025/1/5 です', { 'acme.issuedAt': '2025-01-05' }],
    ['2025年1月5日に発行されました', { 'acme.issuedAt': '2025-01-05' }],
    ['The certificate was issued on 2025-01-05.', { 'acme.issuedAt': '2025-01-05' }],
    ['デバイス証明書の発行日は2025/1/5', { 'acme.issuedAt': '2025-01-05' }],
    ['証明書は2025年1月5日に発行', { 'acme.issuedAt': '2025-01-05' }],
    ['それの発行日 2025/1/5', { 'acme.issuedAt': '2025-01-05' }],
    ['macOS Sequoia 15.2', { 'device.platform': 'macos', 'device.version': '15.2' }],
    ['macOS 15.1で3回とも失敗', { 'device.platform': 'macos', 'device.version': '15.1' }],
    ['https://mdm.acme.example/login で', { 'acme.inUse': true }],
    ['it was mdm.acme.example.', { 'acme.inUse': true }],
    ['他社からアクメに乗り換えました', { 'acme.inUse': true }],
    ['We moved from paper to Acme MDM.', { 'acme.inUse': true }],
    ['アクメへ移行中です', { 'acme.inUse': true }],
    ['回数は3', { 'acme.attempts': 3 }],
  ])('%s', (text, told) => {
    expect(facts(text)).toEqual(told)
  })

  test('where, so that a person can confirm it', () => {
    expect(read('これはアクメです')).toEqual([{ fact: 'acme.inUse', value: true, span: [3, 6] }])
  })
})

describe('a text does not tell', () => {
  test.each([
    ['what it denies', 'not on macOS 15'],
    ['what it denies, in Japanese', 'iPhoneではありません'],
    ['what is not used', 'アクメは使っていません'],
    ['a requirement of versions', 'macOS 15.1 以降で使えます'],
    ['what it quotes', 'ヘルプには「iPhone の場合」とあります'],
    ['what a quoted line says', '> 発行日: 2025/1/5\nこれは別の話です'],
    ['what a forwarded mail says', 'よろしくお願いします。\n-----Original Message-----\n発行日: 2025/1/5'],
    ['two things at once', 'iPhone でも Mac でも'],
    ['what was given up', 'アクメは去年解約しました。'],
    ['what is thought of', 'アクメを検討中です。アクメの導入を検討しています'],
    ['what was left', 'アクメから乗り換えて今は別です。アクメから別のものに移行しました'],
    ['what was left, in English', 'We migrated from Acme. We used to use Acme MDM'],
    ['what is considered', 'We are considering Acme MDM.'],
    ['what another has', '同僚のMacはmacOS 14で成功しました'],
    ['what another device is', '別の端末のiPhoneではできました'],
    ['what was before', '前のiPhoneではできました。以前は iPhone でした'],
    [
      'a name within that of a host',
      'acme.evil.example, mdm.acme.example.evil.com, x.acme.com, not-mdm.acme.example',
    ],
    ['when something else was issued', '運転免許証の発行日 2020年6月1日'],
    ['when something else was issued, the day first', '免許証は2020年6月1日に発行'],
    ['when something else was issued, in English', 'My licence was issued on 2020-06-01.'],
    ['a part of a word', 'Macro と MACアドレス と smacos'],
    ['a day that does not exist', '発行日: 2025/2/30'],
  ])('%s', (_, text) => {
    expect(facts(text)).toEqual({})
  })
})

describe('a version is told', () => {
  test.each([
    ['of the system alone that is told', 'iPhoneと、macOS 15.1のMac'],
    ['once', 'macOS 14でも15.1でも失敗します'],
    ['once, not before and after', 'macOS 14から15に'],
  ])('%s', (_, text) => expect(facts(text)).not.toHaveProperty(['device.version']))
})

test('the name of a product counts in quotation marks too: the subject of a mail is quoted', () => {
  expect(facts('件名「アクメからのお知らせ」のメール')).toEqual({ 'acme.inUse': true })
})

test('any text is read, each fact at most once, and where it says', () => {
  const words = readings.flatMap((reading) => ('says' in reading ? reading.says : []))
  const texts = fc.array(
    fc.oneof(fc.constantFrom(...words, '発行日', '2025/1/5', '\n', '> ', '「'), fc.string()),
  )
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('')
      const told = read(text)
      expect(new Set(told.map(({ fact }) => fact)).size).toBe(told.length)
      for (const { span } of told) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('the labels of a host before a name are looked through once', () => {
  expect(facts(`a.${'a'.repeat(36)}..Acme`)).toEqual({ 'acme.inUse': true })
})
