import { expect, test } from 'vitest'
import { when } from '../condition/index.ts'
import { boolean, choice, defineFacts, instant, nullable, version } from '../fact/index.ts'
import { compose } from '../plugin/compose.ts'
import { createKit } from '../plugin/create-kit.ts'
import { sayCondition } from './say-condition.ts'

const texts = (ja: string, en: string) =>
  ({ label: { ja, en }, ask: { ja, en }, where: { ja, en }, difficulty: 'console' }) as const

const facts = defineFacts('acme', {
  'acme.on': boolean(texts('電源', 'power')),
  'acme.kind': choice(
    { red: { ja: '赤', en: 'red one' }, blue: { ja: '青', en: 'blue one' } },
    texts('種類', 'kind'),
  ),
  'acme.advice': choice(
    {
      change: {
        ja: '「赤」は使えません（理由: 電源）。青に替えてください。',
        en: 'The red one cannot be used. Exchange it for the blue one.',
      },
    },
    texts('助言', 'advice'),
  ),
  'acme.version': version(texts('版', 'release')),
  'acme.first': instant(texts('最初', 'first')),
  'acme.last': instant(texts('最後', 'last')),
  'acme.gone': nullable(instant(texts('撤去', 'removal'))),
})
const kit = createKit({ plugin: 'acme', facts, sources: {} })
const plugin = kit.definePlugin({
  title: { ja: 'アクメ', en: 'Acme' },
  version: '1.0.0',
  errors: [],
  rules: [],
})
const composition = compose([plugin])._unsafeUnwrap()
const w = when<typeof facts>()

test.each([
  [w.is('acme.on', true), '「電源」が「はい」', '“power” is “yes”'],
  [w.not(w.is('acme.kind', 'red')), '「種類」が「赤」ではない', '“kind” is not “red one”'],
  [w.oneOf('acme.kind', ['red', 'blue']), '「種類」が「赤」か「青」', '“kind” is “red one” or “blue one”'],
  [
    w.not(w.oneOf('acme.kind', ['red', 'blue'])),
    '「種類」が「赤」でも「青」でもない',
    '“kind” is neither “red one” nor “blue one”',
  ],
  [w.present('acme.gone'), '「撤去」がある', '“removal” is present'],
  [w.absent('acme.gone'), '「撤去」がない', '“removal” is absent'],
  [w.before('acme.first', 'acme.last'), '「最初」が「最後」より前', '“first” is before “last”'],
  [
    w.not(w.after('acme.first', 'acme.last')),
    '「最初」が「最後」より後ではない',
    '“first” is not after “last”',
  ],
  [
    w.not(w.same('acme.first', 'acme.last')),
    '「最初」と「最後」が異なる',
    '“first” is not the same as “last”',
  ],
  [
    w.not(w.any(w.known(w.not(w.is('acme.on', true))), w.known(w.is('acme.on', true)))),
    '「電源」が「はい」かどうかが分かっていない',
    'it is not known whether “power” is “yes”',
  ],
  [w.atLeast('acme.version', '15'), '「版」が 15 以上', '“release” is 15 or more'],
  [w.not(w.atLeast('acme.version', '15')), '「版」が 15 未満', '“release” is below 15'],
  [w.known(w.is('acme.on', true)), '「電源」が「はい」と分かっている', '“power” is known to be “yes”'],
  [w.not(w.known(w.is('acme.on', true))), '「電源」が「いいえ」または不明', '“power” is unknown or “no”'],
  [
    w.not(w.known(w.is('acme.kind', 'red'))),
    '「種類」が「赤」以外または不明',
    '“kind” is unknown or not “red one”',
  ],
  [
    w.known(w.not(w.is('acme.kind', 'red'))),
    '「種類」が「赤」ではないと分かっている',
    '“kind” is known not to be “red one”',
  ],
  [
    w.not(w.known(w.not(w.is('acme.kind', 'red')))),
    '「種類」が「赤」または不明',
    '“kind” is unknown or “red one”',
  ],
  [
    w.known(w.oneOf('acme.kind', ['red', 'blue'])),
    '「種類」が「赤」か「青」と分かっている',
    '“kind” is known to be “red one” or “blue one”',
  ],
  [
    w.not(w.known(w.oneOf('acme.kind', ['red', 'blue']))),
    '「種類」が「赤」でも「青」でもない（または不明）',
    '“kind” is unknown or neither “red one” nor “blue one”',
  ],
  [w.not(w.known(w.present('acme.gone'))), '「撤去」がない（または不明）', '“removal” is unknown or absent'],
  [
    w.known(w.before('acme.first', 'acme.last')),
    '「最初」が「最後」より前と分かっている',
    '“first” is known to be before “last”',
  ],
  [
    w.not(w.known(w.before('acme.first', 'acme.last'))),
    '「最初」が「最後」より前ではない（または不明）',
    '“first” is unknown or not before “last”',
  ],
  [
    w.is('acme.advice', 'change'),
    '「助言」が「『赤』は使えません（理由: 電源）」',
    '“advice” is “The red one cannot be used”',
  ],
  [w.unprovable(), '確かめる方法がない', 'nothing can tell'],
])('a part: %j', (condition, ja, en) => {
  expect(sayCondition(condition, composition, 'ja')).toBe(ja)
  expect(sayCondition(condition, composition, 'en')).toBe(en)
})

test('parts within parts stand in brackets', () => {
  const condition = w.any(
    w.is('acme.on', true),
    w.all(w.is('acme.kind', 'red'), w.before('acme.first', 'acme.last')),
  )
  expect(sayCondition(condition, composition, 'ja')).toBe(
    '「電源」が「はい」、または（「種類」が「赤」、かつ「最初」が「最後」より前）',
  )
  expect(sayCondition(condition, composition, 'en')).toBe(
    '“power” is “yes”, or (“kind” is “red one”, and “first” is before “last”)',
  )
})

test('what is denied as a whole is denied in its parts', () => {
  const both = w.all(w.is('acme.on', true), w.is('acme.kind', 'red'))
  expect(sayCondition(w.not(both), composition, 'en')).toBe('“power” is “no”, or “kind” is not “red one”')
  expect(sayCondition(w.not(w.not(both)), composition, 'en')).toBe(sayCondition(both, composition, 'en'))
  expect(sayCondition(w.not(w.known(both)), composition, 'ja')).toBe(
    '「電源」が「いいえ」または不明、または「種類」が「赤」以外または不明',
  )
  expect(sayCondition(w.all(w.known(both), w.not(w.known(w.not(w.any(both))))), composition, 'en')).toBe(
    '“power” is known to be “yes”, and “kind” is known to be “red one”, and “power” is unknown or “yes”, and “kind” is unknown or “red one”',
  )
})

test('parts joined by the same word need no brackets', () => {
  const [on, red, blue] = [w.is('acme.on', true), w.is('acme.kind', 'red'), w.is('acme.kind', 'blue')]
  expect(sayCondition(w.all(on, w.not(w.any(red, blue))), composition, 'en')).toBe(
    '“power” is “yes”, and “kind” is not “red one”, and “kind” is not “blue one”',
  )
})

test('one part alone needs no brackets', () => {
  const one = w.all(w.any(w.all(w.is('acme.on', true))), w.is('acme.kind', 'red'))
  expect(sayCondition(one, composition, 'ja')).toBe('「電源」が「はい」、かつ「種類」が「赤」')
})
