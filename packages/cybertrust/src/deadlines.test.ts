import { addDays, createDiagnoser, evaluateLifecycle } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { cloudgateInstall } from './lifecycles/index.ts'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'

/** The verdicts on all causes that are not ruled out, at noon of `day`, Japan time. */
function standingOn(day: string, issued: string, retrieved: string | null): readonly string[] {
  const facts = {
    'cybertrust.issuedAt': `${issued}T09:00:00+09:00`,
    'cybertrust.firstRetrievedAt': retrieved && `${retrieved}T10:00:00+09:00`,
  }
  const { findings } = diagnoser.diagnose({ text, facts, now: `${day}T12:00:00+09:00` })._unsafeUnwrap()
  return findings.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'ruled-out')
}

describe('503: the earlier of issue + 7 days and first retrieval + 3 days, in Japan (CT-33)', () => {
  test.each([
    ['2025-01-01', null, '2025-01-08'],
    ['2025-01-01', '2025-01-02', '2025-01-05'],
    ['2025-01-01', '2025-01-07', '2025-01-08'],
    ['2025-01-01', '2025-01-01', '2025-01-04'],
    ['2025-01-01', '2025-01-04', '2025-01-07'],
    ['2025-01-01', '2025-01-05', '2025-01-08'],
    ['2025-01-01', '2025-01-08', '2025-01-08'],
    ['2024-02-26', null, '2024-03-04'],
    ['2023-02-26', null, '2023-03-05'],
    ['2025-12-28', '2025-12-30', '2026-01-02'],
  ])('issued %s, first retrieved %s: the last day is %s', (issued, retrieved, deadline) => {
    expect(standingOn(addDays(deadline, -1), issued, retrieved)).toEqual([])
    expect(new Set(standingOn(deadline, issued, retrieved))).toEqual(new Set(['possible']))
    expect(standingOn(addDays(deadline, 1), issued, retrieved)).toContain('confirmed')
  })

  test('where both periods end on one day, that day leaves both causes possible and asks for nothing', () => {
    const { findings, questions } = diagnoser
      .diagnose({
        text,
        facts: {
          'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00',
          'cybertrust.firstRetrievedAt': '2025-01-05T10:00:00+09:00',
        },
        now: '2025-01-08T12:00:00+09:00',
      })
      ._unsafeUnwrap()
    expect(findings.map(({ rule, verdict, missing }) => [rule, verdict, missing])).toEqual([
      ['cybertrust/install-period-elapsed', 'possible', []],
      ['cybertrust/retrieval-period-elapsed', 'possible', []],
    ])
    expect(questions).toEqual([])
  })

  test.each([
    ['2025-01-07', 'ruled-out', 'installable'],
    ['2025-01-08', 'possible', null],
    ['2025-01-09', 'confirmed', 'install-period-elapsed'],
  ])('issued on 2025-01-01, no hour told: on %s rules and time line say the same', (day, verdict, phase) => {
    const facts = { 'cybertrust.issuedAt': '2025-01-01', 'cybertrust.firstRetrievedAt': null }
    for (const time of ['00:00:00', '12:00:00', '23:59:59']) {
      const now = `${day}T${time}+09:00`
      const { findings, questions } = diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
      expect(findings.find(({ rule }) => rule === 'cybertrust/install-period-elapsed')).toMatchObject({
        verdict,
        missing: [],
      })
      expect(questions).toEqual([])
      expect(diagnoser.lifecycle(cloudgateInstall, { facts, now })._unsafeUnwrap().phase).toBe(phase)
      const alone = evaluateLifecycle(cloudgateInstall, { issued: '2025-01-01' }, { now })
      expect(alone._unsafeUnwrap().phase).toBe(phase)
    }
  })

  test('the evidence names the last day, not an hour of it', () => {
    const facts = { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00', 'cybertrust.firstRetrievedAt': null }
    const diagnosis = diagnoser.diagnose({ text, facts, now: '2025-01-09T12:00:00+09:00' })._unsafeUnwrap()
    const said = diagnoser.present(diagnosis, { locale: 'en', timeZone: 'Asia/Tokyo' })
    expect(said.findings[0]?.text.evidence).toContain('the deadline was Wed, 8 Jan 2025 (Asia/Tokyo)')
  })

  test.each([
    ['ja', '発行から 7 日の期限は超えません', '発行から 7 日以内に'],
    ['en', 'never later than 7 days after the issue', 'within 7 days of the issue'],
  ] as const)(
    'the 3 days never reach beyond the 7 days from issue (CT-29), said in %s',
    (locale, why, fix) => {
      const facts = { 'cybertrust.firstRetrievedAt': '2025-01-07T10:00:00+09:00' }
      const diagnosis = diagnoser.diagnose({ text, facts, now: '2025-01-20T12:00:00+09:00' })._unsafeUnwrap()
      const { findings } = diagnoser.present(diagnosis, { locale, timeZone: 'Asia/Tokyo' })
      const said = findings.find(({ rule }) => rule === 'cybertrust/retrieval-period-elapsed')?.text
      expect(said?.why).toContain(why)
      expect(said?.fix.join()).toContain(fix)
    },
  )

  test('a date in a sentence has its preposition', () => {
    const facts = {
      'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00',
      'cybertrust.firstRetrievedAt': '2025-01-02T10:00:00+09:00',
    }
    const diagnosis = diagnoser.diagnose({ text, facts, now: '2025-01-20T12:00:00+09:00' })._unsafeUnwrap()
    const said = diagnoser.present(diagnosis, { locale: 'en', timeZone: 'Asia/Tokyo' }).findings
    expect(said.map(({ text }) => text.evidence)).toEqual([
      expect.stringMatching(/^It was issued on Wed, 1 Jan 2025/),
      expect.stringMatching(/^It was first retrieved on Thu, 2 Jan 2025.+; 3 days later was Sun, 5 Jan 2025/),
    ])
  })

  test('a time of issue that cannot change the verdict is not asked for', () => {
    const asked = (issued: string) =>
      diagnoser
        .diagnose({ text, facts: { 'cybertrust.issuedAt': issued }, now: '2025-01-08T12:00:00+09:00' })
        ._unsafeUnwrap()
        .questions.map(({ fact }) => fact)
    expect(asked('2025-01-01')).toEqual(['cybertrust.firstRetrievedAt'])
  })

  test('the last day itself carries a note that the sources leave it open', () => {
    const facts = { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00', 'cybertrust.firstRetrievedAt': null }
    const notes = (now: string) =>
      diagnoser
        .diagnose({ text, facts, now })
        ._unsafeUnwrap()
        .notes.map(({ kind }) => kind)
    expect(notes('2025-01-08T12:00:00+09:00')).toEqual(['boundary'])
    expect(notes('2025-01-09T12:00:00+09:00')).toEqual([])
  })

  test('a retrieval before the issue is refused, one after the deadline is remarked upon', () => {
    const facts = (retrieved: string) => ({
      'cybertrust.issuedAt': '2025-01-10T09:00:00+09:00',
      'cybertrust.firstRetrievedAt': retrieved,
    })
    const now = '2025-02-01T09:00:00+09:00'
    expect(
      diagnoser.diagnose({ text, facts: facts('2025-01-09T09:00:00+09:00'), now })._unsafeUnwrapErr()[0]
        ?.kind,
    ).toBe('contradiction')
    expect(
      diagnoser.diagnose({ text, facts: facts('2025-01-20T09:00:00+09:00'), now })._unsafeUnwrap().notes[0]
        ?.kind,
    ).toBe('warning')
  })
})

describe('501: the second Wednesday from 22:00 to 8:00 the next day, in Japan (CT-19)', () => {
  const verdictAt = (now: string) =>
    diagnoser
      .diagnose({ code: 'Importer 501', now })
      ._unsafeUnwrap()
      .findings.map(({ verdict }) => verdict)

  test.each([
    '2024-02-14',
    '2025-01-08',
    '2025-04-09',
    '2025-10-08',
    '2026-04-08',
    '2026-07-08',
    '2026-09-09',
    '2027-09-08',
    '2028-03-08',
  ])('%s', (day) => {
    expect(verdictAt(`${day}T21:59:59+09:00`)).toEqual(['possible'])
    expect(verdictAt(`${day}T22:00:00+09:00`)).toEqual(['confirmed'])
    expect(verdictAt(`${addDays(day, 1)}T07:59:59+09:00`)).toEqual(['confirmed'])
    expect(verdictAt(`${addDays(day, 1)}T08:00:00+09:00`)).toEqual(['possible'])
  })
})

describe('501, judged at the time when it was shown, else at now (CT-17, CT-19)', () => {
  type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>
  function answerAt(now: string, facts: Facts = {}) {
    const { findings, questions } = diagnoser
      .diagnose({ code: 'Importer 501', facts, now: `${now}+09:00` })
      ._unsafeUnwrap()
    const [{ verdict, steps } = { verdict: undefined, steps: [] }] = findings
    return {
      verdict,
      steps: steps.map((step) => step.split('#')[1]),
      asked: questions.map(({ fact }) => fact),
    }
  }
  const shown = (at: string): Facts => ({ 'cybertrust.errorShownAt': at })
  const scheduled = { steps: ['retry-after-maintenance'], asked: [] }
  const unscheduled = { verdict: 'possible', steps: ['wait-and-retry', 'see-provider-notices'], asked: [] }
  const undecided = { verdict: 'possible', asked: ['cybertrust.errorShownAt'] }

  test('in a window now: confirmed, nothing asked', () => {
    expect(answerAt('2025-01-08T23:00:00')).toEqual({ verdict: 'confirmed', ...scheduled })
  })

  test('shown in a window that has ended since: confirmed, and the time to try again is now', () => {
    const facts = shown('2025-01-08T23:00:00+09:00')
    const over = { verdict: 'confirmed', steps: ['retry-now'], asked: [] }
    expect(answerAt('2025-01-09T07:59:59', facts)).toEqual({ verdict: 'confirmed', ...scheduled })
    expect(answerAt('2025-01-09T08:00:00', facts)).toEqual(over)
    expect(answerAt('2025-02-20T08:00:00', facts)).toEqual(over)
  })

  test('time unknown, a window ended within the last 24 hours: the remedy hangs on the time, which is asked', () => {
    const steps = ['retry-if-shown-before', 'see-provider-notices']
    expect(answerAt('2025-01-09T08:00:00')).toEqual({ ...undecided, steps })
    expect(answerAt('2025-01-10T07:59:59')).toEqual({ ...undecided, steps })
  })

  test('time unknown, no window of late: unscheduled maintenance is not concluded', () => {
    const steps = ['try-again', 'see-provider-notices']
    expect(answerAt('2025-01-10T08:00:00')).toEqual({ ...undecided, steps })
    expect(answerAt('2025-01-08T21:59:59')).toEqual({ ...undecided, steps })
  })

  test('shown outside of every window: it was unscheduled maintenance, also the morning after one', () => {
    expect(answerAt('2025-01-09T10:00:00', shown('2025-01-09T08:00:00+09:00'))).toEqual(unscheduled)
    expect(answerAt('2025-01-09T10:00:00', shown('2025-01-08T21:59:59+09:00'))).toEqual(unscheduled)
  })

  test('shown before the window that is open now: to be tried again after it', () => {
    const facts = shown('2025-01-08T21:00:00+09:00')
    expect(answerAt('2025-01-08T23:00:00', facts)).toEqual({ verdict: 'possible', ...scheduled })
  })

  test('a day alone decides, unless a window lies in it', () => {
    expect(answerAt('2025-01-09T10:00:00', shown('2025-01-07'))).toEqual(unscheduled)
    expect(answerAt('2025-01-09T10:00:00', shown('2025-01-08'))).toMatchObject(undecided)
  })

  test('it says when the window ended', () => {
    const said = (facts: Facts) => {
      const now = '2025-01-09T10:00:00+09:00'
      const diagnosis = diagnoser.diagnose({ code: 'Importer 501', facts, now })._unsafeUnwrap()
      return diagnoser.present(diagnosis, { locale: 'en', timeZone: 'Asia/Tokyo' }).findings[0]?.text.fix[0]
    }
    const ended = 'ended on Thu, 9 Jan 2025, 08:00'
    expect(said({})).toContain(ended)
    expect(said(shown('2025-01-08T23:00:00+09:00'))).toContain(ended)
  })

  test('an error cannot have been shown later than now', () => {
    const facts = shown('2025-01-09T10:00:01+09:00')
    const now = '2025-01-09T10:00:00+09:00'
    expect(diagnoser.diagnose({ code: 'Importer 501', facts, now })._unsafeUnwrapErr()[0]?.kind).toBe(
      'contradiction',
    )
  })
})
