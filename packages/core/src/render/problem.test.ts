import { describe, expect, test } from 'vitest'
import { acme } from '../../test/acme.ts'
import { caseInput, openCase, shape } from '../case/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { computingFrom, instant, nullable, readFacts, text } from '../fact/index.ts'
import { constraintsOf, evaluateLifecycle, type LifecycleEvents, lifecyclesOn } from '../lifecycle/index.ts'
import { type Problem, type ProblemKind, problemWords } from '../problem/index.ts'
import { resumeSession } from '../session/index.ts'
import { parseDay, parseInstant, readTime } from '../time/index.ts'
import { describeProblem } from './index.ts'

const label = { ja: '例', en: 'Example' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const given = {
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
  'acme.topic': text(texts),
}
const facts = {
  ...given,
  'acme.deadline': computingFrom(given).computed({
    type: 'instant',
    label,
    from: ['acme.issuedAt'],
    compute: () => undefined,
  }),
}
const service = lifecyclesOn(given).defineLifecycle({
  id: 'acme/service',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    issued: { fact: 'acme.issuedAt', label: { ja: '発行', en: 'Issue' }, required: true },
    installed: {
      fact: 'acme.installedAt',
      label: { ja: '導入', en: 'Installation' },
      notBefore: 'issued',
    },
  },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-01T00:00:00Z'
const abroad = { now: '2025-01-01T00:00:00.000Z', timeZone: 'America/New_York' }
const moment = { now: '2025-01-01T00:00:00.000Z', timeZone: 'UTC' }

function problemsOf(events: object, at = now) {
  return evaluateLifecycle(service, events as LifecycleEvents, { now: at })._unsafeUnwrapErr()
}
function said(events: object) {
  return problemsOf(events).map((problem) => [describeProblem(problem, 'ja'), describeProblem(problem, 'en')])
}

describe('a problem of an event is one sentence with its place, what was found and what would do', () => {
  test('a date that does not exist', () => {
    expect(said({ issued: '2025-02-30' })).toEqual([
      [
        'events.issued: 存在しない日時です。指定された値: 2025-02-30。必要な値: 01 から 28 までの日。',
        'events.issued: no such date or time exists; found 2025-02-30, expected a day from 01 to 28.',
      ],
    ])
  })
  test('an order that cannot be, by the names that a person knows', () => {
    expect(said({ issued: '2025-01-02', installed: '2025-01-01' })).toEqual([
      [
        'events.installed: 順序が逆です。指定された値: 2025-01-01。必要な値: 「発行」（2025-01-02）以降の日時。',
        'events.installed: out of order; found 2025-01-01, expected a date not before “Issue” (2025-01-02).',
      ],
    ])
    const span = { from: '2025-01-02T00:00:00.000Z', to: '2025-01-02T00:59:59.999Z' }
    expect(said({ issued: span, installed: '2025-01-01' }).flat().join()).toContain(
      '2025-01-02T00:00:00.000Z/2025-01-02T00:59:59.999Z',
    )
  })
  test('an event that is not there, and one that is needed', () => {
    expect(said({ isued: '2025-01-01' })).toEqual([
      [
        'events.isued: この期限の種類にないイベントです。指定された値: "isued"。必要な値: issued, installed。',
        'events.isued: the lifecycle has no such event; found "isued", expected one of issued, installed.',
      ],
      [
        expect.stringMatching(/^events\.issued: このイベントの日付が必要です。指定された値: なし。/),
        expect.stringMatching(/^events\.issued: the date of this event is needed; found nothing, /),
      ],
    ])
  })
  test.each([
    ['two numbers that may each be the month', '1/2/2025', '2025-02-01'],
    ['neither a date nor a time', '来週', '2025-01-05'],
    ['a year out of range', '1969-01-01', '1970'],
  ])('%s', (_, issued, wanted) => {
    for (const text of said({ issued }).flat()) {
      expect(text).toContain(issued)
      expect(text).toContain(wanted)
    }
  })
})

const doors: { readonly [Kind in ProblemKind]?: () => readonly Problem[] } = {
  'wrong-type': () =>
    diagnoser
      .diagnose({ now, facts: 5, trace: 'yes', unavailable: [5], code: null } as never)
      ._unsafeUnwrapErr(),
  'not-json': () => resumeSession(diagnoser, '{')._unsafeUnwrapErr(),
  'unknown-version': () => resumeSession(diagnoser, { version: 2 })._unsafeUnwrapErr(),
  'nothing-given': () => diagnoser.diagnose({ now })._unsafeUnwrapErr(),
  'empty-text': () => diagnoser.diagnose({ now, text: ' ' })._unsafeUnwrapErr(),
  'text-too-long': () => [diagnoser.recognise('あ'.repeat(1_000_001))._unsafeUnwrapErr()],
  'unknown-fact': () =>
    diagnoser
      .diagnose({ now, facts: { 'acme.enroled': true, 長い: true }, unavailable: ['acme.gone'] } as never)
      ._unsafeUnwrapErr(),
  'computed-fact': () => readFacts(facts, { 'acme.deadline': now }, moment)._unsafeUnwrapErr(),
  'not-nullable': () => readFacts(facts, { 'acme.issuedAt': null }, moment)._unsafeUnwrapErr(),
  'not-an-instant': () => [parseInstant('soon')._unsafeUnwrapErr()],
  'not-a-day': () => [parseDay('soon')._unsafeUnwrapErr()],
  'not-a-date': () => problemsOf({ issued: 'soon' }),
  'impossible-date': () => [
    ...problemsOf({ issued: '2025-13-01' }),
    ...problemsOf({ issued: '2025-01-01T25' }),
    parseInstant('2025-01-01T00:00:00+99:00')._unsafeUnwrapErr(),
  ],
  'no-offset': () => [parseInstant('2025-01-01T00:00')._unsafeUnwrapErr()],
  'two-digit-year': () => problemsOf({ issued: '25/1/5' }),
  'wrong-weekday': () => problemsOf({ issued: '2025/1/5(月)' }),
  'ambiguous-date': () => problemsOf({ issued: '1/2/2025' }),
  'skipped-time': () => [readTime('2025-03-09 02:30', abroad)._unsafeUnwrapErr()],
  'repeated-time': () => [readTime('2025-11-02 01:30', abroad)._unsafeUnwrapErr()],
  'out-of-range': () => [
    ...problemsOf({ issued: '1969-12-31' }),
    parseInstant('1969-12-31T00:00:00Z')._unsafeUnwrapErr(),
  ],
  'unknown-time-zone': () =>
    diagnoser.diagnose({ now, facts: {}, code: 'x', timeZone: 'Mars' })._unsafeUnwrapErr(),
  'unknown-event': () => problemsOf({ issued: now, lost: now }),
  'missing-event': () => problemsOf({}),
  'out-of-order': () => problemsOf({ issued: '2025-01-02', installed: '2025-01-01' }),
  contradiction: () => {
    const world = { facts: given, constraints: constraintsOf(service) }
    const known = { 'acme.issuedAt': '2025-01-02', 'acme.installedAt': '2025-01-01' }
    return openCase(shape(caseInput, { now, facts: known }), world)._unsafeUnwrapErr()
  },
}

describe('every problem reads as one clear sentence', () => {
  const locales = ['ja', 'en'] as const
  const japanese = /[ぁ-んァ-ヶ一-龠]/
  /** Words of English prose; single ones may be names: JSON, ISO, null. */
  const prose = /[a-z]+ [a-z]+/i

  test.each(Object.keys(problemWords) as ProblemKind[])('the words of %s', (kind) => {
    const problem: Problem = { kind, path: 'a.b', found: '', expected: { ja: '日時', en: 'a date' } }
    const [ja, en] = locales.map((locale) => describeProblem(problem, locale))
    expect(ja).toMatch(/^a\.b: [^。]+。指定された値: なし。必要な値: 日時。$/)
    expect(ja).toMatch(japanese)
    expect(ja).not.toMatch(prose)
    expect(en).toMatch(/^a\.b: [^.;]+; found nothing, expected a date\.$/)
    expect(en).not.toMatch(japanese)
  })

  test.each(Object.entries(doors))('%s, as a door says it', (kind, door) => {
    const problems = door().filter((problem) => problem.kind === kind)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      const { path, found, expected } = problem
      for (const locale of locales) {
        const sentence = describeProblem(problem, locale)
        expect(sentence).toContain(path)
        expect(sentence).toContain(found)
        expect(sentence).not.toMatch(/undefined|\[object|。。|\.\.|（）|\(\)/)
      }
      expect(expected.ja).toMatch(/[ぁ-んァ-ヶ一-龠]|^[\w.,= ]+$/)
      expect(expected.ja).not.toMatch(prose)
      expect(expected.ja).not.toMatch(/[。.]$/)
      expect(expected.en).not.toMatch(japanese)
      expect(expected.en).not.toMatch(/[.。]$/)
    }
  })
})
