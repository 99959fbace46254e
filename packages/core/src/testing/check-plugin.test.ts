import { expect, test } from 'vitest'
import { acme, install } from '../../test/acme.ts'
import type { Condition } from '../condition/index.ts'
import { computingFrom, type FactSet } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { checkPlugin } from './check-plugin.ts'

const { defineMethod, definePlugin } = createKit({ plugin: 'globex', facts: {}, sources: {}, uses: [acme] })
const enrolled = { op: 'is', fact: 'acme.enrolled', value: true } as const
const leftOver = { factsReadElsewhere: ['acme.serial', 'acme.broken'] }
const step = { actor: 'user', do: { ja: '置いてください。', en: 'Put it down.' } } as const
const adding = (...steps: Parameters<typeof defineMethod>[0]['steps']) =>
  checkPlugin(
    definePlugin({
      title: { ja: '名前', en: 'name' },
      version: '1.0.0',
      errors: [],
      rules: [],
      methods: [
        defineMethod({
          operation: install.id,
          id: 'globex',
          title: { ja: '名前', en: 'name' },
          when: (w) => w.is('acme.system', 'desk'),
          steps,
        }),
      ],
    }),
  ).map(({ path, message }) => `${path} ${message}`)

test('a method that a plugin adds to an operation of another is checked as the others are', () => {
  expect(adding({ ...step, id: 'put-down', do: { ja: '置いて', en: 'Put it down.' } })).toContain(
    'acme/install ja is no full sentence: 置いて',
  )
})

test('a step id that stands twice in a method', () => {
  expect(adding({ ...step, id: 'put-down' }, { ...step, id: 'put-down' })).toContain(
    'acme/install uses the step id acme/install.globex#put-down twice',
  )
})

test.each<[string, Condition]>([
  ['itself', { op: 'known', of: enrolled }],
  ['in a part', { op: 'any', of: [{ op: 'not', of: { op: 'known', of: enrolled } }, enrolled] }],
])('a constraint that asks what is known, %s', (_, when) => {
  const constraint = {
    id: 'acme/enrolled',
    facts: ['acme.enrolled'],
    when,
    expected: { ja: '登録済み', en: 'enrolled' },
    source: ['A-1'],
  }
  expect(checkPlugin({ ...acme, constraints: [constraint] }, leftOver)).toEqual([
    {
      path: 'acme/enrolled',
      message: 'asks what is known: facts would contradict each other for what nobody has said',
    },
  ])
  expect(checkPlugin({ ...acme, constraints: [{ ...constraint, when: enrolled }] }, leftOver)).toEqual([])
})

test('a plugin that does not go together with itself', () => {
  const { computed } = computingFrom<FactSet>({})
  const label = { ja: '名前', en: 'name' }
  const p = computed({ type: 'boolean', label, from: ['acme.p'], compute: () => true })
  const q = computed({ type: 'boolean', label, from: ['acme.lost'], compute: () => true })
  expect(checkPlugin({ ...acme, facts: { ...acme.facts, 'acme.p': p, 'acme.q': q } })).toEqual([
    { path: 'acme.q', message: 'dangling: acme.lost' },
    { path: 'acme.p', message: 'cycle: acme.p, acme.p' },
  ])
  expect(checkPlugin(undefined as never)).toEqual([{ path: 'plugins[0]', message: 'malformed: undefined' }])
})

test('a message that says so little that anybody may is generic, and is not asked to be identified alone', () => {
  const problemsOf = (ja: string, generic?: true) =>
    checkPlugin({
      ...acme,
      errors: [
        {
          id: 'acme/tag-refused',
          platforms: [],
          stage: 'install',
          severity: 'error',
          summary: { ja: '荷札が登録できません。', en: 'The tag cannot be registered.' },
          messages: [{ ja, en: `The label says: ${ja}`, verbatim: ['ja'], ...(generic && { generic }) }],
          unexplained: { ja: '理由は分かりません。', en: 'Nobody knows why.' },
          source: [],
        },
      ],
    }).filter(({ path }) => path === 'acme/tag-refused')
  const little = '荷札の登録に失敗しました。'
  expect(problemsOf(little).map(({ message }) => message)).toEqual([
    `says so little that anybody may, and is not generic: ${little}`,
  ])
  expect(problemsOf(little, true)).toEqual([])
  expect(problemsOf('荷札の番号が倉庫の控えと違うため、登録に失敗しました。')).toEqual([])
})

test('a cause is a plain statement in both languages: its verdict doubts it, not its words', () => {
  const rule = (ja: string, en: string) => ({
    id: 'acme/loose',
    severity: 'error' as const,
    when: enrolled,
    what: { ja, en },
    why: { ja: '理由です。', en: 'A reason.' },
    remedy: [{ ...step, id: 'acme/loose#put-down', destructive: false, affects: 'one-device' as const }],
    source: ['A-1'],
    examples: [],
  })
  const found = (ja: string, en: string) =>
    checkPlugin({ ...acme, rules: [rule(ja, en)] }, leftOver).map(({ message }) => message)
  expect(found('線が抜けている可能性があります。', 'The cable is loose.')).toEqual([
    'says in ja what may be, not what is: 線が抜けている可能性があります。',
  ])
  expect(found('線が抜けています。', 'The cable may be loose.')).toEqual([
    'says in en what may be, not what is: The cable may be loose.',
  ])
  expect(found('線が抜けています。', 'The cable is loose.')).toEqual([])
})
