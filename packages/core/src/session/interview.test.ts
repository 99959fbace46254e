import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { createInterview } from './interview.ts'
import { question } from './session.ts'

const facts = defineFacts('acme', {
  'acme.managed': boolean({
    label: { ja: '管理対象', en: 'managed' },
    ask: { ja: '管理対象ですか。', en: 'Is it managed?' },
    where: { ja: '画面', en: 'screen' },
    difficulty: 'console',
  }),
})
const kit = createKit({
  plugin: 'acme',
  facts,
  sources: { s: { title: { ja: '資料', en: 'Document' }, checkedOn: '2025-01-01' } },
})
const acme = kit.definePlugin({
  title: { ja: '会社', en: 'Acme' },
  version: '1.0.0',
  errors: [
    kit.defineError({
      id: 'acme/refused',
      code: 'E_REFUSED',
      platforms: [],
      stage: 'install',
      summary: { ja: '失敗。', en: 'Failed.' },
      messages: [],
      source: ['s'],
    }),
  ],
  rules: [
    kit.defineRule({
      id: 'acme/unmanaged',
      what: { ja: '管理対象外。', en: 'It is not managed.' },
      why: { ja: '理由。', en: 'A reason.' },
      remedy: [{ id: 'enrol', actor: 'user', do: { ja: '登録する。', en: 'Enrol it.' } }],
      when: (w) => w.is('acme.managed', false),
      examples: [
        { name: 'unmanaged', facts: { 'acme.managed': false }, expect: 'confirmed' },
        { name: 'managed', facts: { 'acme.managed': true }, expect: 'ruled-out' },
        { name: 'unknown', facts: {}, expect: { ask: ['acme.managed'] } },
      ],
      source: ['s'],
    }),
  ],
  causes: { 'acme/refused': ['acme/unmanaged'] },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const input = { code: 'E_REFUSED', now: '2025-01-06T00:00:00Z' }

test('it stands where its last step led, and is the same until the next', () => {
  const interview = createInterview(diagnoser)
  expect(interview.get()).toEqual({ session: undefined, problems: [] })
  const begun = interview.begin(input)
  expect(interview.get()).toBe(begun)
  expect(begun.session && question(begun.session)?.fact).toBe('acme.managed')
  const { session } = interview.answer('acme.managed', false)
  expect(session?.diagnosis.findings[0]).toMatchObject({ rule: 'acme/unmanaged', verdict: 'confirmed' })
  expect(interview.back().session?.state).toEqual(begun.session?.state)
})

test('a step that cannot be taken names its problems, and the next one forgets them', () => {
  const interview = createInterview(diagnoser)
  const begun = interview.begin(input)
  const refused = interview.answer('acme.managed', 'perhaps')
  expect(refused.session).toBe(begun.session)
  expect(refused.problems).toMatchObject([{ kind: 'wrong-type', path: 'acme.managed' }])
  expect(interview.skip('acme.managed').problems).toEqual([])
})

test('before it is begun every step is refused, and back leads nowhere', () => {
  const interview = createInterview(diagnoser)
  expect(interview.answer('acme.managed', true)).toMatchObject({
    session: undefined,
    problems: [{ path: 'session' }],
  })
  expect(interview.back()).toEqual({ session: undefined, problems: [] })
})

test('who listens is told of each step until it ends that, each subscription by itself', () => {
  const interview = createInterview(diagnoser)
  const heard: unknown[] = []
  const listen = () => void heard.push(interview.get().session?.state.steps.length)
  const ends = [interview.subscribe(listen), interview.subscribe(listen)] as const
  interview.begin(input)
  ends[0]()
  interview.tried('acme/unmanaged')
  ends[1]()
  interview.restart()
  expect(heard).toEqual([0, 0, 1])
})

test('it goes on with a stored interview', () => {
  const interview = createInterview(diagnoser)
  const { session } = interview.begin(input)
  interview.restart()
  expect(interview.resume(JSON.stringify(session?.state)).session?.state).toEqual(session?.state)
})

test('a listener that fails keeps nobody else from being told, and no step from being taken', () => {
  const interview = createInterview(diagnoser)
  let told = 0
  interview.subscribe(() => {
    throw new Error('cannot draw')
  })
  interview.subscribe(() => told++)
  expect(() => interview.begin(input)).toThrow('cannot draw')
  expect(told).toBe(1)
  expect(interview.get().session).toBeDefined()
})

test('what is no listener is refused where it is given', () => {
  expect(() => createInterview(diagnoser).subscribe('x' as never)).toThrow('listener: expected a function')
})

test('going back where nothing is before tells nobody', () => {
  const interview = createInterview(diagnoser)
  let told = 0
  interview.subscribe(() => told++)
  interview.back()
  const begun = interview.begin(input)
  expect(interview.back()).toBe(begun)
  expect(told).toBe(1)
})
