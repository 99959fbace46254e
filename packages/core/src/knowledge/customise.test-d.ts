import { expectTypeOf, test } from 'vitest'
import { vendor } from '../../test/vendor.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { customise } from './customise.ts'

const texts = {
  label: { ja: '項目', en: 'item' },
  ask: { ja: 'どうですか。', en: 'How is it?' },
  where: { ja: '画面', en: 'screen' },
  difficulty: 'on-screen',
} as const
const facts = { 'ours.proxy': boolean(texts) }
const sources = { 'O-1': { title: texts.label, checkedOn: '2026-01-01' } }
const kit = createKit({ plugin: 'vendor', facts, sources, uses: [vendor] })
const error = kit.defineError({
  id: 'vendor/ours',
  platforms: ['ios'],
  stage: 'install',
  summary: { ja: '拒否。', en: 'Refused.' },
  messages: [],
  source: ['O-1'],
})

test('what is added is known to the compiler beside what was there', () => {
  const ours = customise(vendor, { add: { facts, sources, errors: [error] } })._unsafeUnwrap()
  const { diagnose } = createDiagnoser({ plugins: [ours] })
  diagnose({ facts: { 'ours.proxy': true, 'vendor.online': false }, now: '2026-01-01T00:00:00Z' })
  // @ts-expect-error no such fact
  diagnose({ facts: { 'ours.prox': true }, now: '2026-01-01T00:00:00Z' })
  expectTypeOf<(typeof ours)['errors'][number]['id']>().toEqualTypeOf<
    'vendor/stopped' | 'vendor/refused' | 'vendor/refused-late' | 'vendor/ours'
  >()
})

test('an id that a plugin does not have, and words that it has no place for, do not compile', () => {
  // @ts-expect-error no such rule
  customise(vendor, { disable: { rules: ['vendor/offlin'] } })
  // @ts-expect-error no such rule
  customise(vendor, { replace: { rules: { 'vendor/offlin': {} } } })
  // @ts-expect-error English is missing
  customise(vendor, { replace: { rules: { 'vendor/offline': { why: { ja: '圏外。' } } } } })
  // @ts-expect-error a condition is no text
  customise(vendor, { replace: { rules: { 'vendor/offline': { when: {} } } } })
  // @ts-expect-error no such place
  customise(vendor, { add: { causes: { 'vendor/refused': [{ cause: 'vendor/offline', at: 'middle' }] } } })
  // @ts-expect-error an error of another name
  customise(vendor, { add: { errors: [{ ...error, id: 'ours/x' }] } })
})
