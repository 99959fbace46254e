import { expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

type Said = { readonly ja: string; readonly en: string }

/** Every text in two languages within an entry. */
function textsIn(entry: unknown): readonly Said[] {
  if (typeof entry !== 'object' || entry === null) return []
  if ('ja' in entry && typeof entry.ja === 'string') return [entry as Said]
  return Object.values(entry).flatMap(textsIn)
}

const { rules, facts, notes, lifecycles, fallbacks } = cybertrust
const summaries = cybertrust.errors.map(({ summary }) => summary)
const texts = textsIn([rules, facts, notes, lifecycles, fallbacks, summaries])
const ja = texts.map((text) => text.ja).join('\n')
const en = texts.map((text) => text.en).join('\n')

test('a cause is a statement; how sure it is, its verdict says', () => {
  for (const { id, what } of rules) {
    expect([id, what.ja]).toEqual([id, expect.not.stringMatching(/可能性|考えられ|ようです|かもしれ/u)])
    expect([id, what.en]).toEqual([
      id,
      expect.not.stringMatching(/\b(may|might|probably|presumably|seems?)\b/),
    ])
  }
})

test('a document is named, not called a source', () => {
  expect(ja).not.toContain('資料')
  expect(en).not.toMatch(/\b[Tt]he sources?\b/)
})

test('a certificate is issued for an identifier, not by one', () => {
  expect(en).not.toMatch(/issued (by|against)\b/)
})

test('nothing is said of an extension, of which the document does not speak (CT-76…CT-78)', () => {
  expect(ja).not.toContain('拡張機能')
  expect(en).not.toContain('extension')
})

test('the mail is named by its subject (CT-69)', () => {
  expect(ja).not.toContain('発行通知メール')
  expect(en).not.toContain('issuing mail')
  for (const id of ['cybertrust/not-android', 'cybertrust/not-chrome']) {
    const said = textsIn(rules.find((rule) => rule.id === id)?.remedy)
    expect(said.map((text) => text.ja).join()).toContain(
      '件名「サイバートラスト デバイスID発行のお知らせ」のメール',
    )
  }
})

test.each([
  'PC 版サイト',
  'はい',
  'いいえ',
  'セキュリティ継続を開始',
  'サイバートラスト デバイスID発行のお知らせ',
])('where %s is quoted, English says what it means', (screen) => {
  const quoting = texts.filter((text) => text.en.includes(`"${screen}"`))
  expect(quoting.length).toBeGreaterThan(0)
  for (const text of quoting) expect(text.en).toContain(`"${screen}" (`)
})

test('macOS 15 uses a random MAC address by default; of later ones the document does not speak (CT-09)', () => {
  const why = rules.find(({ id }) => id === 'cybertrust/mac-address-invalid')?.why
  expect(why?.ja).toContain('macOS 15 では')
  expect(ja).not.toContain('macOS 15 以降')
})

test.each([
  ['cybertrust/device-not-supported', 'それ以外の環境で開いたと判定されました'],
  ['cybertrust/serial-number-unavailable', 'シリアル番号を取得できませんでした'],
])('%s says what the server found', (id, said) => {
  expect(cybertrust.errors.find((error) => error.id === id)?.summary.ja).toContain(said)
})

test('whether the device was restarted is asked without a double meaning', () => {
  expect(cybertrust.facts['cybertrust.simInsertedWhileOn']).toMatchObject({
    ask: { ja: expect.stringContaining('「はい」は再起動していないことです') },
  })
})

test('English says it as its readers do', () => {
  expect(en).not.toMatch(
    /slip of the hand|\bblank\b|another device than|rotating address|on the way|reflected|makes an hour pass|is not done|further licences|leaves something open|preparation (of|for)|issued \{|ends \{|"(Yes|No|Desktop site)"/,
  )
})

test('installed, as the document says, and retrieved, as the server does (CT-23)', () => {
  const why = rules.find(({ id }) => id === 'cybertrust/install-period-elapsed')?.why
  expect(why).toMatchObject({
    ja: expect.stringContaining('インストール（取得）'),
    en: expect.stringContaining('installed (retrieved)'),
  })
})
