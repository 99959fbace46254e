import { describe, expect, test } from 'vitest'
import { vendor } from '../../test/vendor.ts'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { present } from '../render/index.ts'
import { checkPlugin } from '../testing/index.ts'
import { textIn } from '../text/index.ts'
import { changesOf, customise } from './customise.ts'
import { exportLanguage } from './export-language.ts'
import { exportPlugin } from './export-plugin.ts'
import { loadLanguage } from './load-language.ts'
import { loadPlugin } from './load-plugin.ts'

const plugin: AnyPlugin = vendor
const pack = {
  schemaVersion: 2,
  kind: 'language',
  language: 'fr',
  plugins: {
    vendor: {
      title: 'Fournisseur',
      rules: {
        'vendor/offline': { what: 'L’appareil est hors ligne.', evidence: 'En ligne : {vendor.online}.' },
      },
      facts: { 'vendor.online': { label: 'en ligne' } },
    },
  },
  words: { verdicts: { possible: 'possible' }, values: { false: 'non' } },
}
const loaded = (document: unknown) => loadLanguage(document, [plugin])
const problemsOf = (document: unknown) =>
  loaded(document).match(
    () => [],
    (problems) => problems.map(({ kind, path }) => `${kind} ${path}`),
  )

describe('a language pack', () => {
  const { plugins, language } = loaded(JSON.stringify(pack))._unsafeUnwrap()
  const [french = plugin] = plugins

  test('is read beside the languages of the vendor', () => {
    expect(textIn(french.title, 'fr-CA')).toBe('Fournisseur')
    expect(french.title).toMatchObject(plugin.title)
    const [rule] = french.rules.filter(({ id }) => id === 'vendor/offline')
    expect(rule && textIn(rule.what, language)).toBe('L’appareil est hors ligne.')
    expect(rule && textIn(rule.why, language)).toBe(rule?.why.en)
  })

  test('leaves a sound plugin, which says that it was translated, and goes through JSON', () => {
    expect(checkPlugin(french)).toEqual([])
    expect(changesOf(french)).toEqual([{ change: 'translated', of: 'languages', id: 'fr' }])
    expect(french.version).not.toBe(plugin.version)
    const again = loadPlugin(exportPlugin(french), { uses: plugin.uses })._unsafeUnwrap().plugin
    expect(textIn((again as AnyPlugin).title, 'fr')).toBe('Fournisseur')
  })

  test('says an answer of a diagnosis, and shindan’s own words around it', () => {
    const { composition, diagnose } = createDiagnoser({ plugins: [french] })
    const input = { facts: { 'vendor.online': false }, now: '2026-01-01T00:00:00Z' }
    const diagnosis = diagnose(input as never)._unsafeUnwrap()
    const { facts, findings } = present(diagnosis, composition, { locale: language, timeZone: 'UTC' })
    expect(facts).toMatchObject([{ label: 'en ligne', value: 'non' }])
    expect(findings[0]?.text).toMatchObject({
      what: 'L’appareil est hors ligne.',
      evidence: 'En ligne : non.',
    })
  })

  test('of every text that there is takes the place of nothing else', () => {
    const all = exportLanguage([plugin], 'fr')
    const whole = loaded(all)._unsafeUnwrap()
    expect(exportLanguage(whole.plugins, 'fr')).toEqual(all)
    const inJapanese = exportLanguage([plugin], 'ja')
    expect(exportLanguage(whole.plugins, 'ja')).toEqual(inJapanese)
    expect(JSON.stringify(all)).not.toMatch(/[ぁ-ん]/)
    expect(whole.language.words.size).toBeGreaterThan(100)
  })

  test('gives way where a text is said anew, and an overlay adds a language as well', () => {
    const title = { ja: '当社', en: 'Ours' }
    const anew = customise(french, { replace: { title } })._unsafeUnwrap() as AnyPlugin
    expect(textIn(anew.title, 'fr')).toBe('Ours')
    const german = customise(french, { replace: { title: { de: 'Anbieter' } } })._unsafeUnwrap() as AnyPlugin
    expect(['de', 'fr', 'ja'].map((tag) => textIn(german.title, tag))).toEqual([
      'Anbieter',
      'Fournisseur',
      plugin.title.ja,
    ])
  })
})

describe('refused is, with its place,', () => {
  const withRule = (rule: object) => ({ ...pack, plugins: { vendor: { rules: { 'vendor/offline': rule } } } })
  test.each<[string, unknown, string[]]>([
    ['a tag that is none', { ...pack, language: 'fr_FR' }, ['not-a-language-tag language']],
    ['a tag that is written otherwise', { ...pack, language: 'FR' }, ['not-a-language-tag language']],
    ['no tag', { ...pack, language: undefined }, ['missing-field language']],
    ['a plugin that there is not', { ...pack, plugins: { vendr: {} } }, ['unknown-id plugins.vendr']],
    [
      'an id that there is not',
      { ...pack, plugins: { vendor: { rules: { 'vendor/ofline': {} } } } },
      ['unknown-id plugins.vendor.rules.vendor/ofline'],
    ],
    [
      'a word that there is not',
      { ...pack, words: { verdicts: { perhaps: 'peut-être' } } },
      ['unknown-id words.verdicts.perhaps'],
    ],
    [
      'a fact that the text does not quote',
      withRule({ what: 'Il manque {vendor.secret}.' }),
      ['wrong-slot plugins.vendor.rules.vendor/offline.what'],
    ],
    [
      'a word without its slot',
      { ...pack, words: { values: { unknown: 'inconnu' } } },
      ['wrong-slot words.values.unknown'],
    ],
    ['an empty text', withRule({ what: '' }), ['wrong-type plugins.vendor.rules.vendor/offline.what']],
    [
      'what decides',
      withRule({ when: { op: 'unprovable' } }),
      ['unknown-field plugins.vendor.rules.vendor/offline.when'],
    ],
    [
      'a name that every object has',
      { ...pack, words: { constructor: { name: 'x' } } },
      ['unknown-id words.constructor'],
    ],
    ['a plugin', { ...exportPlugin(vendor) }, ['not-a-choice kind']],
  ])('%s', (_, document, problems) => {
    expect(problemsOf(document)).toEqual(problems)
  })

  test.each<[string, object, string]>([
    ['only one of ja and en', { ja: '当社' }, 'missing-language title'],
    ['no language at all', {}, 'missing-language title'],
    ['a tag that is none', { ja: '当社', en: 'Ours', fr_FR: 'Nous' }, 'not-a-language-tag title.fr_FR'],
    ['other slots in one more language', { ja: '当社', en: 'Ours', fr: '{x}' }, 'wrong-slot title'],
  ])('in new words: %s', (_, title, problem) => {
    const problems = customise(plugin, { replace: { title } } as never)._unsafeUnwrapErr()
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      problem.replace('title', 'replace.title'),
    ])
  })

  test('of a plugin as data: a tag that is none, and other slots in one more language', () => {
    const data = exportPlugin(plugin) as unknown as { title: object }
    const titled = (more: object) =>
      loadPlugin({ ...data, title: { ...data.title, ...more } }, { uses: plugin.uses })
        ._unsafeUnwrapErr()
        .map(({ kind, path }) => `${kind} ${path}`)
    expect(titled({ fr_FR: 'Nous' })).toEqual(['not-a-language-tag title.fr_FR'])
    expect(titled({ fr: 'Nous {x}' })).toEqual(['wrong-slot title'])
  })
})
