import { expectTypeOf, test } from 'vitest'
import { boolean, computingFrom, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { createDiagnoser } from './diagnoser.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const sources = { s: { title: texts.label, checkedOn: '2026-01-01' } }
const error = {
  platforms: ['ios'],
  stage: 'install',
  summary: { ja: '拒否。', en: 'Refused.' },
  messages: [],
  source: ['s'],
} as const
const common = { title: texts.label, version: '1.0.0', rules: [] } as const
const given = defineFacts('acme', { 'acme.enrolled': boolean(texts) })
const facts = {
  ...given,
  'acme.isAlone': computingFrom(given).computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.enrolled'],
    compute: (known) => !known['acme.enrolled'],
  }),
}
const acmeKit = createKit({ plugin: 'acme', facts, sources })
const acme = acmeKit.definePlugin({
  ...common,
  errors: [acmeKit.defineError({ ...error, id: 'acme/refused' })],
})
const globexKit = createKit({
  plugin: 'globex',
  facts: defineFacts('globex', { 'globex.locked': boolean(texts) }),
  sources,
  uses: [acme],
})
const globex = globexKit.definePlugin({
  ...common,
  errors: [globexKit.defineError({ ...error, id: 'globex/refused' })],
})
const now = '2025-01-01T00:00:00Z'

test('ids and facts of all plugins, and of those that they use, are known to the compiler', () => {
  const diagnoser = createDiagnoser({ plugins: [globex] })
  const diagnosis = diagnoser
    .diagnose({ now, facts: { 'acme.enrolled': true, 'globex.locked': false } })
    ._unsafeUnwrap()
  expectTypeOf<(typeof diagnosis.errors)[number]['id']>().toEqualTypeOf<'acme/refused' | 'globex/refused'>()
  expectTypeOf<(typeof diagnosis.questions)[number]['fact']>().toEqualTypeOf<
    'acme.enrolled' | 'globex.locked' | undefined
  >()
  // @ts-expect-error no such fact
  diagnoser.diagnose({ now, facts: { 'acme.enroled': true } })
  // @ts-expect-error another type of value
  diagnoser.diagnose({ now, facts: { 'acme.enrolled': 'yes' } })
  // @ts-expect-error a computed fact
  diagnoser.diagnose({ now, facts: { 'acme.isAlone': true } })
})

test('an entry that bears the name of another plugin does not compile', () => {
  // @ts-expect-error the error belongs to acme
  createKit({ plugin: 'initech', facts: {}, sources }).definePlugin({ ...common, errors: acme.errors })
  // @ts-expect-error the fact does not begin with the prefix
  const misnamed = () => defineFacts('initech', { 'acme.enrolled': boolean(texts) })
  void misnamed
})
