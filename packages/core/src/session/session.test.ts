import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, choice, defineFacts, instant, nullable } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { resumeSession } from './resume.ts'
import { answer, back, inputOf, question, type Session, skip, startSession } from './session.ts'

const texts = (difficulty: 'on-screen' | 'console' | 'device-in-hand') => ({
  label: { ja: '事実', en: 'fact' },
  ask: { ja: '質問です。', en: 'A question?' },
  where: { ja: '画面', en: 'screen' },
  difficulty,
})
const facts = defineFacts('acme', {
  'acme.issuedAt': instant(texts('console')),
  'acme.retrievedAt': nullable(instant(texts('console'))),
  'acme.browser': choice(
    { chrome: { ja: 'Chrome', en: 'Chrome' }, other: { ja: 'ほか', en: 'other' } },
    texts('on-screen'),
  ),
  'acme.managed': boolean(texts('device-in-hand')),
})
const sources = { s: { title: { ja: '資料', en: 'Document' }, checkedOn: '2025-01-01' } }
const kit = createKit({ plugin: 'acme', facts, sources })
const { defineRule, defineConstraint } = kit
const errors = [
  kit.defineError({
    id: 'acme/refused',
    code: 'E_REFUSED',
    platforms: [],
    stage: 'install',
    summary: { ja: '失敗。', en: 'Failed.' },
    messages: [],
    source: ['s'],
  }),
] as const
const common = {
  what: { ja: '原因。', en: 'A cause.' },
  why: { ja: '理由。', en: 'A reason.' },
  remedy: [{ id: 'mend', actor: 'user', do: { ja: '直す。', en: 'Mend it.' } }],
  source: ['s'],
} as const

const acme = kit.definePlugin({
  title: { ja: '会社', en: 'Acme' },
  version: '1.0.0',
  errors,
  rules: [
    defineRule({
      ...common,
      id: 'acme/late',
      when: (w) => w.present('acme.retrievedAt', (w) => w.after('acme.retrievedAt', 'acme.issuedAt')),
      examples: [
        {
          name: 'later',
          facts: { 'acme.issuedAt': '2025-01-01T00:00:00Z', 'acme.retrievedAt': '2025-01-02T00:00:00Z' },
          expect: 'confirmed',
        },
        { name: 'never', facts: { 'acme.retrievedAt': null }, expect: 'ruled-out' },
        { name: 'unknown', facts: {}, expect: { ask: ['acme.retrievedAt', 'acme.issuedAt'] } },
      ],
    }),
    defineRule({
      ...common,
      id: 'acme/browser',
      when: (w) => w.all(w.is('acme.browser', 'other'), w.is('acme.managed', false)),
      examples: [
        { name: 'other', facts: { 'acme.browser': 'other', 'acme.managed': false }, expect: 'confirmed' },
        { name: 'chrome', facts: { 'acme.browser': 'chrome' }, expect: 'ruled-out' },
        { name: 'unknown', facts: {}, expect: { ask: ['acme.browser', 'acme.managed'] } },
      ],
    }),
  ],
  causes: { 'acme/refused': ['acme/late', 'acme/browser'] },
  constraints: [
    defineConstraint({
      id: 'acme/order',
      facts: ['acme.retrievedAt', 'acme.issuedAt'],
      when: (w) => w.not(w.present('acme.retrievedAt', (w) => w.before('acme.retrievedAt', 'acme.issuedAt'))),
      expected: { ja: '発行より後', en: 'not before the issue' },
      source: ['s'],
    }),
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-06T00:00:00Z'
const started = startSession(diagnoser, { code: 'E_REFUSED', now })._unsafeUnwrap()
const answered = (fact: keyof typeof facts, value: unknown, session = started) =>
  answer(session, fact, value)._unsafeUnwrap()

test('it asks until nothing that is open can be settled', () => {
  expect(question(started)?.fact).toBe('acme.browser')
  const chrome = answered('acme.browser', 'chrome')
  expect(question(chrome)?.fact).toBe('acme.retrievedAt')
  const never = answered('acme.retrievedAt', null, chrome)
  expect(question(never)).toBeUndefined()
  expect(never.diagnosis.findings.map(({ verdict }) => verdict)).toEqual(['ruled-out', 'ruled-out'])
})

test('an input that cannot be answered begins no interview', () => {
  expect(startSession(diagnoser, { now })._unsafeUnwrapErr()).toMatchObject([{ kind: 'nothing-given' }])
})

describe('a session never changes', () => {
  test('an answer gives another one, and back gives the old one', () => {
    const before = structuredClone(started.state)
    const after = answered('acme.browser', 'other')
    expect(started.state).toEqual(before)
    expect(back(after)).toEqual(started)
    expect(back(started)).toBe(started)
  })

  test('a later answer replaces an earlier one', () => {
    const corrected = answered('acme.browser', 'chrome', answered('acme.browser', 'other'))
    expect(corrected.diagnosis).toEqual(answered('acme.browser', 'chrome').diagnosis)
  })
})

describe('an answer that cannot be one is named, and nothing is lost', () => {
  test.each<[string, unknown, string]>([
    ['acme.browser', 'netscape', 'wrong-type'],
    ['acme.managed', 'perhaps', 'wrong-type'],
    ['acme.managed', ' ', 'wrong-type'],
    ['acme.issuedAt', '1/2/2025', 'ambiguous-date'],
    ['acme.issuedAt', '2025-02-30T00:00:00Z', 'impossible-date'],
    ['acme.issuedAt', null, 'not-nullable'],
    ['acme.issuedAt', undefined, 'wrong-type'],
    ['acme.isuedAt', '2025-01-01T00:00:00Z', 'unknown-fact'],
    ['__proto__', { 'acme.managed': true }, 'unknown-fact'],
  ])('%s: %j', (fact, value, kind) => {
    const session = answered('acme.browser', 'chrome') as Session
    const asked = question(session)
    expect(answer(session, fact, value)._unsafeUnwrapErr()).toMatchObject([{ kind, path: fact }])
    expect(question(session)).toBe(asked)
  })

  test('also when it contradicts an earlier one', () => {
    const issued = answered('acme.issuedAt', '2025-01-05T00:00:00Z')
    expect(answer(issued, 'acme.retrievedAt', '2019-01-01T00:00:00Z')._unsafeUnwrapErr()).toMatchObject([
      { kind: 'contradiction', path: 'acme.retrievedAt, acme.issuedAt' },
    ])
    expect(answer(issued, 'acme.retrievedAt', '2025-01-05T01:00:00Z').isOk()).toBe(true)
  })
})

describe('a fact that cannot be found out', () => {
  test('is not asked for again, nor what is of use only together with it', () => {
    const chrome = answered('acme.browser', 'chrome')
    const skipped = skip(chrome, 'acme.issuedAt')._unsafeUnwrap()
    expect(question(skipped)?.fact).toBe('acme.retrievedAt')
    const retrieved = skip(chrome, 'acme.retrievedAt')._unsafeUnwrap()
    expect(question(retrieved)).toBeUndefined()
    expect(retrieved.diagnosis.findings[0]).toMatchObject({ rule: 'acme/late', verdict: 'possible' })
  })

  test('can be answered after all, and an answer can be withdrawn', () => {
    const skipped = skip(answered('acme.browser', 'other'), 'acme.browser')._unsafeUnwrap()
    expect(skipped.diagnosis).toEqual(skip(started, 'acme.browser')._unsafeUnwrap().diagnosis)
    expect(answered('acme.browser', 'other', skipped).diagnosis).toEqual(
      answered('acme.browser', 'other').diagnosis,
    )
  })

  test('must be one that exists', () => {
    expect(skip(started as Session, 'acme.isuedAt')._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unknown-fact' },
    ])
  })
})

const values: { readonly [Id in keyof typeof facts]: readonly unknown[] } = {
  'acme.issuedAt': ['2024-12-31T00:00:00Z', '2025-01-01T00:00:00Z', '2025-01-04T00:00:00Z'],
  'acme.retrievedAt': [null, '2025-01-01T00:00:00Z', '2025-01-04T00:00:00Z'],
  'acme.browser': ['chrome', 'other'],
  'acme.managed': [true, false],
}

/** An interview as somebody might go through it: answers, skips and steps back. */
const interviews = fc
  .array(fc.tuple(fc.constantFrom('answer', 'answer', 'skip', 'back'), fc.nat(5)), { maxLength: 8 })
  .map((moves) =>
    moves.reduce((session: typeof started, [move, pick]) => {
      const fact = question(session)?.fact
      if (move === 'back') return back(session)
      if (!fact) return session
      const next =
        move === 'skip'
          ? skip(session, fact)
          : answer(session, fact, values[fact][pick % values[fact].length])
      return next.unwrapOr(session)
    }, started),
  )

/** The verdicts that an interview ends with when it goes on to be answered so; none where the answers contradict. */
function ending(session: typeof started, answers: ReadonlyMap<string, unknown>): string | undefined {
  let at = session
  for (let asked = question(at); asked?.fact; asked = question(at)) {
    const next = answer(at, asked.fact, answers.get(asked.fact))
    if (next.isErr()) return undefined
    at = next.value
  }
  return JSON.stringify(at.diagnosis.findings.map(({ rule, verdict }) => [rule, verdict]))
}

const allAnswers = Object.entries(values).reduce<ReadonlyMap<string, unknown>[]>(
  (sets, [fact, of]) => sets.flatMap((set) => of.map((value) => new Map([...set, [fact, value]]))),
  [new Map()],
)

test('each question can change what an interview ends with, and none comes twice', () => {
  fc.assert(
    fc.property(interviews, (session) => {
      const fact = question(session)?.fact
      if (!fact) return
      expect(session.state.steps.map((step) => 'fact' in step && step.fact)).not.toContain(fact)
      const matters = allAnswers.some((answers) => {
        const ends = values[fact].map((value) => ending(session, new Map([...answers, [fact, value]])))
        return new Set(ends.filter((end) => end !== undefined)).size > 1
      })
      expect(matters).toBe(true)
    }),
  )
})

test('it can be stored at any time and goes on where it stood', () => {
  fc.assert(
    fc.property(interviews, (session) => {
      const resumed = resumeSession(diagnoser, JSON.stringify(session.state))._unsafeUnwrap()
      expect(resumed.state).toEqual(session.state)
      expect(resumed.diagnosis).toEqual(session.diagnosis)
      expect(back(resumed).state).toEqual(back(session).state)
    }),
  )
})

test('it says what it is, and goes on where it was stored before it did', () => {
  const { schemaVersion, kind, ...before } = started.state
  expect([schemaVersion, kind]).toEqual([2, 'session'])
  expect(resumeSession(diagnoser, before)._unsafeUnwrap().state).toEqual(started.state)
})

test('it can go on at another time', () => {
  const resumed = resumeSession(diagnoser, started.state, { now: '2025-02-01T00:00:00Z' })._unsafeUnwrap()
  expect(resumed.state.input.now).toBe('2025-02-01T00:00:00Z')
})

describe('what is no stored interview is refused', () => {
  const input = { code: 'E_REFUSED', now }
  const step = { kind: 'answer', fact: 'acme.managed', value: true }
  test.each<[string, unknown, string, string]>([
    ['half a text', '{"version":1,', 'not-json', ''],
    ['nothing', null, 'wrong-type', ''],
    ['a list', [], 'wrong-type', ''],
    ['a later version', { version: 2, input, steps: [] }, 'unknown-version', 'version'],
    [
      'a document of a later release',
      { schemaVersion: 3, kind: 'session', version: 1, input, steps: [] },
      'unknown-version',
      'schemaVersion',
    ],
    [
      'a document of another kind',
      { schemaVersion: 2, kind: 'bundle', version: 1, input, steps: [] },
      'wrong-type',
      'kind',
    ],
    ['no input', { version: 1, steps: [] }, 'wrong-type', 'input'],
    ['no instant', { version: 1, input: { code: 'E' }, steps: [] }, 'wrong-type', 'input.now'],
    ['a number as text', { version: 1, input: { ...input, text: 5 }, steps: [] }, 'wrong-type', 'input.text'],
    [
      'a list of facts',
      { version: 1, input: { ...input, facts: [] }, steps: [] },
      'wrong-type',
      'input.facts',
    ],
    ['no steps', { version: 1, input }, 'wrong-type', 'steps'],
    ['too many steps', { version: 1, input, steps: Array(1001).fill(step) }, 'limit-exceeded', 'steps'],
    [
      'another kind of step',
      { version: 1, input, steps: [{ ...step, kind: 'guess' }] },
      'wrong-type',
      'steps[0].kind',
    ],
    [
      'a step about nothing',
      { version: 1, input, steps: [step, { kind: 'skip' }] },
      'wrong-type',
      'steps[1].fact',
    ],
    [
      'no answer',
      { version: 1, input, steps: [{ ...step, value: undefined }] },
      'wrong-type',
      'steps[0].acme.managed',
    ],
    [
      'a wrong answer',
      { version: 1, input, steps: [step, { ...step, value: 1 }] },
      'wrong-type',
      'steps[1].acme.managed',
    ],
    [
      'a fact of another time',
      { version: 1, input, steps: [{ ...step, fact: 'acme.gone' }] },
      'unknown-fact',
      'steps[0].acme.gone',
    ],
    [
      'a wrong instant',
      { version: 1, input: { ...input, now: 'today' }, steps: [step] },
      'not-an-instant',
      'input.now',
    ],
  ])('%s', (_, json, kind, path) => {
    expect(resumeSession(diagnoser, json)._unsafeUnwrapErr()).toMatchObject([
      { kind, path, expected: { ja: expect.any(String), en: expect.any(String) } },
    ])
  })

  test('and nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.anything(),
          fc.record({ version: fc.constant(1), input: fc.anything(), steps: fc.anything() }),
        ),
        (json) => {
          resumeSession(diagnoser, json)
        },
      ),
    )
  })
})

describe('the text of an interview is recognised once', () => {
  /** The same diagnoser, which counts how often it looks at the text. */
  function counting() {
    const count = { recognised: 0, diagnosed: 0 }
    const counted: typeof diagnoser = {
      ...diagnoser,
      recognitionOf(input) {
        count.recognised++
        return diagnoser.recognitionOf(input)
      },
      diagnose(input, provenance) {
        count.diagnosed++
        if (provenance?.recognised === undefined) count.recognised++
        return diagnoser.diagnose(input, provenance)
      },
    }
    return { count, counted }
  }
  const text = 'E_REFUSED と表示されました。'

  test('however it is answered', () => {
    const { count, counted } = counting()
    const begun = startSession(counted, { text, now })._unsafeUnwrap()
    const chrome = answer(begun, 'acme.browser', 'chrome')._unsafeUnwrap()
    back(skip(chrome, 'acme.retrievedAt')._unsafeUnwrap())
    expect(chrome.diagnosis.errors.map(({ id }) => id)).toEqual(['acme/refused'])
    expect(count).toEqual({ recognised: 1, diagnosed: 4 })
  })

  test('also when an interview of a thousand steps about the longest text is resumed', () => {
    const { count, counted } = counting()
    const step = { kind: 'answer', fact: 'acme.managed', value: true } as const
    const state = {
      version: 1,
      input: { text: text.padEnd(1_000_000, '。'), now },
      steps: Array(1000).fill(step),
    }
    const resumed = resumeSession(counted, JSON.stringify(state))._unsafeUnwrap()
    expect(resumed.state.steps).toHaveLength(1000)
    expect(count).toEqual({ recognised: 1, diagnosed: 2 })
  })

  test('not even once where it is resumed with the catalogs that it began with', () => {
    const { count, counted } = counting()
    const begun = startSession(counted, { text, now })._unsafeUnwrap()
    resumeSession(counted, JSON.stringify(begun.state))._unsafeUnwrap()
    expect(count.recognised).toBe(1)
    const before = { ...begun.state, recognised: { ...begun.state.recognised, catalog: { acme: '0.9.0' } } }
    const resumed = resumeSession(counted, JSON.stringify(before))._unsafeUnwrap()
    expect(count.recognised).toBe(2)
    expect(resumed.state.recognised?.catalog).toEqual(diagnoser.composition.versions)
  })
})

describe('a day whose time is not known', () => {
  const chrome = answered('acme.browser', 'chrome')
  const sameDay = answered('acme.retrievedAt', '2025-01-01', answered('acme.issuedAt', '2025-01-01', chrome))
  const late = (session: typeof started) =>
    session.diagnosis.findings.find(({ rule }) => rule === 'acme/late')?.verdict
  const asked = (session: typeof started) => session.diagnosis.questions.map(({ fact }) => fact)

  test('is an answer, and its time is asked for where that would tell more, within what is known', () => {
    const day = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-01T14:59:59.999Z' }
    expect(late(sameDay)).toBe('possible')
    expect(sameDay.diagnosis.questions).toEqual([
      { kind: 'fact', fact: 'acme.retrievedAt', settles: ['acme/late'], within: day },
      { kind: 'fact', fact: 'acme.issuedAt', settles: ['acme/late'], within: day },
    ])
    expect(late(answered('acme.retrievedAt', '2025-01-02', sameDay))).toBe('confirmed')
  })

  test('stays known when its time cannot be found out', () => {
    const skipped = skip(sameDay, 'acme.retrievedAt')._unsafeUnwrap()
    expect(skipped.diagnosis.facts['acme.retrievedAt']).toEqual({
      value: { from: '2024-12-31T15:00:00.000Z', to: '2025-01-01T14:59:59.999Z' },
      origin: 'answered',
      assumed: ['time-zone'],
      timeZone: 'Asia/Tokyo',
    })
    expect(asked(skipped)).toEqual([])
    const next = answered('acme.issuedAt', '2024-12-30', skipped)
    expect(late(next)).toBe('confirmed')
  })

  test('given with the input, stays known as well', () => {
    const input = { code: 'E_REFUSED', facts: { 'acme.retrievedAt': '2025-01-01' }, now }
    const skipped = skip(startSession(diagnoser, input)._unsafeUnwrap(), 'acme.retrievedAt')._unsafeUnwrap()
    expect(skipped.diagnosis.facts['acme.retrievedAt']?.origin).toBe('given')
  })

  test('and is answered with the same day again is not asked for a third time', () => {
    const again = answered('acme.retrievedAt', '2025-01-01', sameDay)
    expect(late(again)).toBe('possible')
    expect(asked(again)).not.toContain('acme.retrievedAt')
    const hour = answered('acme.retrievedAt', '2025-01-01T09:00:00+09:00', again)
    expect(asked(hour)).toEqual(['acme.issuedAt'])
    expect(late(answered('acme.issuedAt', '2025-01-01T08', hour))).toBe('confirmed')
  })

  test('is withdrawn by a step back', () => {
    expect(back(sameDay).diagnosis.facts).not.toHaveProperty(['acme.retrievedAt'])
  })
})

test('an answer is told from what was given', () => {
  const given = { code: 'E_REFUSED', facts: { 'acme.issuedAt': '2025-01-01' }, now }
  const { diagnosis } = answered(
    'acme.retrievedAt',
    '2025-01-02',
    startSession(diagnoser, given)._unsafeUnwrap(),
  )
  expect(diagnosis.facts['acme.issuedAt']?.origin).toBe('given')
  expect(diagnosis.facts['acme.retrievedAt']?.origin).toBe('answered')
})

test('a resumed interview does not change with the object that it was resumed from', () => {
  const { state } = answered('acme.issuedAt', '2025-01-01')
  const stored = structuredClone(state)
  const resumed = resumeSession(diagnoser, stored)._unsafeUnwrap()
  for (const step of stored.steps) Object.assign(step, { value: '2030-01-01' })
  expect(resumed.state).toEqual(state)
})

test('a stored interview that cannot be read is refused', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const get = () => {
    throw new Error('an accessor of the caller')
  }
  for (const hostile of [proxy, new Proxy({}, { get }), Object.defineProperty({}, 'version', { get })]) {
    expect(resumeSession(diagnoser, hostile)._unsafeUnwrapErr()[0]?.kind).toBe('wrong-type')
  }
})

describe('an answer that is counted from now', () => {
  const yesterday = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-01T14:59:59.999Z' }

  test('keeps the day that it meant when the interview is resumed at another instant', () => {
    const begun = startSession(diagnoser, {
      code: 'E_REFUSED',
      now: '2025-01-02T09:00:00+09:00',
    })._unsafeUnwrap()
    const said = answer(begun, 'acme.issuedAt', '昨日')._unsafeUnwrap()
    const meant = answer(said, 'acme.retrievedAt', '1月1日')._unsafeUnwrap()
    expect(meant.diagnosis.facts['acme.issuedAt']).toMatchObject({
      value: yesterday,
      assumed: ['time-zone', 'today'],
    })
    const later = { now: '2026-05-01T09:00:00+09:00' }
    const resumed = resumeSession(diagnoser, JSON.stringify(meant.state), later)._unsafeUnwrap()
    expect(resumed.diagnosis.facts['acme.issuedAt']).toMatchObject({ value: yesterday })
    expect(resumed.diagnosis.facts['acme.retrievedAt']).toMatchObject({ value: yesterday })
    expect(resumed.state.steps).toMatchObject([{ value: '2025-01-01' }, { value: '2025-01-01' }])
  })
})

test('the input that it has come to is diagnosed to the same answer', () => {
  const chosen = skip(answered('acme.browser', 'chrome'), 'acme.retrievedAt')._unsafeUnwrap()
  expect(inputOf(chosen)).toMatchObject({
    facts: { 'acme.browser': 'chrome' },
    unavailable: ['acme.retrievedAt'],
  })
})

test('a stored interview without what was recognised has its text recognised once, however many steps it has', () => {
  let recognised = 0
  const counting: typeof diagnoser = {
    ...diagnoser,
    recognitionOf: (input) => {
      recognised++
      return diagnoser.recognitionOf(input)
    },
    diagnose: (input, provenance) => {
      if (!provenance?.recognised) recognised++
      return diagnoser.diagnose(input, provenance)
    },
  }
  const steps = Array.from({ length: 1000 }, () => ({ kind: 'skip', fact: 'error' }))
  const text = 'x '.repeat(5000)
  expect(resumeSession(counting, { version: 1, input: { text, now }, steps }).isOk()).toBe(true)
  expect(recognised).toBe(1)
})
