import { expectTypeOf, test } from 'vitest'
import { createErrorKit } from '../catalog/kit.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { definePlugin } from '../plugin/index.ts'
import { createDiagnoser } from './diagnoser.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const error = <const Name extends string>(plugin: Name) =>
  createErrorKit({ plugin, sources: { s: {} } }).defineError({
    id: 'refused',
    platforms: ['ios'],
    stage: 'install',
    summary: { ja: '拒否。', en: 'Refused.' },
    messages: [],
    source: ['s'],
  })
const common = { title: { ja: '名前', en: 'name' }, sources: {}, rules: [] } as const
const acme = definePlugin({
  ...common,
  name: 'acme',
  facts: defineFacts('acme', { 'acme.enrolled': boolean(texts) }),
  errors: [error('acme')],
})
const globex = definePlugin({
  ...common,
  name: 'globex',
  facts: defineFacts('globex', { 'globex.locked': boolean(texts) }),
  errors: [error('globex')],
  uses: [acme],
})
const now = '2025-01-01T00:00:00Z'

test('ids and facts of all plugins, and of those that they use, are known to the compiler', () => {
  const diagnoser = createDiagnoser({ plugins: [globex] })._unsafeUnwrap()
  const diagnosis = diagnoser
    .diagnose({ now, facts: { 'acme.enrolled': true, 'globex.locked': false } })
    ._unsafeUnwrap()
  expectTypeOf<(typeof diagnosis.errors)[number]['id']>().toEqualTypeOf<'acme/refused' | 'globex/refused'>()
  expectTypeOf<(typeof diagnosis.questions)[number]['fact']>().toEqualTypeOf<
    'acme.enrolled' | 'globex.locked'
  >()
  // @ts-expect-error no such fact
  diagnoser.diagnose({ now, facts: { 'acme.enroled': true } })
  // @ts-expect-error another type of value
  diagnoser.diagnose({ now, facts: { 'acme.enrolled': 'yes' } })
})

test('an entry that bears the name of another plugin does not compile', () => {
  // @ts-expect-error the error belongs to acme
  definePlugin({ ...common, name: 'initech', facts: {}, errors: [error('acme')] })
  // @ts-expect-error the fact does not begin with the prefix
  const misnamed = () => defineFacts('initech', { 'acme.enrolled': boolean(texts) })
  void misnamed
})
