import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { events, label, lifecycle, moment, start } from '../../test/any-lifecycle.ts'
import { createCaseFacts } from '../case/case-facts.ts'
import { decide } from '../condition/index.ts'
import { type FactSet, instant, nullable, readFacts } from '../fact/index.ts'
import { earliest, epochOf, instantAt, isSpan, latest, type Time } from '../time/index.ts'
import {
  type AnyLifecycle,
  boundaryNotesOf,
  type DeadlineDefinition,
  type DeadlineTerm,
  evaluateLifecycle,
  factsSupplied,
  type LifecycleEvents,
  withZones,
} from './index.ts'

const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const runs = { numRuns: Number(process.env.FC_RUNS ?? 1000) }

/** The facts of a case in which these events are given. */
function factsAt(
  of: AnyLifecycle,
  given: { readonly a?: Time | null; readonly b?: Time | null },
  now: number,
) {
  const own = { 'example.a': nullable(instant(texts)), 'example.b': nullable(instant(texts)) }
  const declared: FactSet = { ...withZones(own, [of]), ...factsSupplied([of]) }
  const texted = { 'example.a': given.a, 'example.b': given.b }
  const known = Object.entries(texted).flatMap(([id, value]): [string, unknown][] => {
    if (value === undefined) return []
    if (isSpan(value)) return [[id, value]]
    return Object.entries(
      readFacts(
        declared,
        { [id]: value },
        { now: instantAt(now), timeZone: 'Pacific/Kiritimati' },
      )._unsafeUnwrap(),
    )
  })
  return createCaseFacts(declared, new Map(known.map(([id, value]) => [id, { value, origin: 'given' }])), {
    now: instantAt(now),
    timeZone: 'Pacific/Kiritimati',
  })
}

const answerTo = (of: AnyLifecycle, given: LifecycleEvents, now: number) =>
  evaluateLifecycle(of, given, { now: instantAt(now) })._unsafeUnwrap()

/** An instant at which something is likely to change. */
const instants = fc
  .tuple(lifecycle, events, fc.integer({ min: start, max: start + 400 * 86_400_000 }), fc.nat({ max: 6 }))
  .map(([of, given, at, steps]) => {
    let now = at
    for (let step = 0; step < steps; step++) {
      const { nextChangeAt } = answerTo(of, given, now)
      if (nextChangeAt !== null) now = epochOf(nextChangeAt)
    }
    return [of, given, steps % 2 === 0 ? now : now - 1] as const
  })

describe('the facts that a lifecycle supplies say what its time line says', () => {
  it('of each deadline: how it stands', () => {
    fc.assert(
      fc.property(instants, ([of, given, now]) => {
        const { deadlines } = answerTo(of, given, now)
        const facts = factsAt(of, given, now)
        for (const [id, { fact }] of Object.entries(of.deadlines)) {
          const state = deadlines.find((one) => one.id === id)?.state ?? null
          expect(facts.value(`${fact}State`)).toBe(state === 'uncertain' ? undefined : state)
        }
      }),
      runs,
    )
  })

  it('of each deadline: when it is, so that now lies behind it just when it has passed unless it is met', () => {
    fc.assert(
      fc.property(instants, ([chosen, given, now]) => {
        const of = withoutMeeting(chosen)
        const { deadlines } = answerTo(of, given, now)
        const facts = factsAt(of, given, now)
        for (const [id, deadline] of Object.entries(of.deadlines)) {
          const { fact } = deadline
          const answer = deadlines.find((one) => one.id === id)
          if (!answer) {
            expect(facts.value(fact)).toBeNull()
            continue
          }
          if (mixesLengths(deadline)) continue
          const isOver = termsOf(deadline).some((term) => term?.exactly)
            ? ({ op: 'not', of: { op: 'before', fact: 'now', other: fact } } as const)
            : ({ op: 'after', fact: 'now', other: fact } as const)
          const reader = {
            ...facts,
            value: (id: string) => (id === 'now' ? instantAt(now) : facts.value(id)),
          }
          expect(decide(isOver, reader)).toBe(
            { open: 'no', met: 'no', passed: 'yes', uncertain: 'unknown' }[answer.state],
          )
        }
      }),
      runs,
    )
  })

  it('of each deadline: what is left open about it', () => {
    fc.assert(
      fc.property(instants, ([of, given, now]) => {
        const { notes } = answerTo(of, given, now)
        const facts = factsAt(of, given, now)
        const reader = { ...facts, value: (id: string) => (id === 'now' ? instantAt(now) : facts.value(id)) }
        for (const { id, when } of boundaryNotesOf(of)) {
          const [, about = ''] = id.split('#')
          // Of an exact length it is the instant, not the day.
          if (termsOf(of.deadlines[about] as DeadlineDefinition).some((term) => term?.exactly)) continue
          const isSaid = notes.some((note) => note.kind === 'boundary' && note.about === about)
          expect(decide(when, reader)).toBe(isSaid ? 'yes' : 'no')
        }
      }),
      runs,
    )
  })

  it('of each window', () => {
    fc.assert(
      fc.property(instants, ([of, given, now]) => {
        const [window] = answerTo(of, given, now).windows
        const facts = factsAt(of, given, now)
        expect({
          id: 'maintenance',
          from: facts.value('example.from'),
          to: facts.value('example.to'),
          open: facts.value('example.open'),
        }).toEqual(window)
      }),
      runs,
    )
  })
})

function termsOf({ earliest, latest }: DeadlineDefinition): readonly (DeadlineTerm | undefined)[] {
  return Object.values(earliest ?? latest ?? {})
}

/** An exact length is over when it is reached, all else includes its last instant: a millisecond lies between them. */
function mixesLengths(deadline: DeadlineDefinition): boolean {
  return termsOf(deadline).some((term) => term?.exactly) && termsOf(deadline).some((term) => !term?.exactly)
}

function withoutMeeting(of: AnyLifecycle): AnyLifecycle {
  const deadlines = Object.entries(of.deadlines).map(([id, { metBy: _, ...deadline }]) => [id, deadline])
  return { ...of, deadlines: Object.fromEntries(deadlines) }
}

describe('events that are known to spans', () => {
  /** A time and an instant within it. */
  const closer = fc.tuple(moment, fc.double({ min: 0, max: 1, noNaN: true }))
  const instantIn = (time: Time, part: number) => {
    const [from, to] = [epochOf(earliest(time)), epochOf(latest(time))]
    return instantAt(from + Math.floor((to - from) * part))
  }
  const cases = fc
    .tuple(lifecycle, closer, closer, fc.integer({ min: -40, max: 40 }), fc.nat({ max: 86_400_000 }))
    .map(([of, [a, partOfA], [b, partOfB], days, rest]) => {
      const read = (text: string | null) => {
        if (text === null) return null
        const facts = withZones({ 'example.a': instant(texts) }, [of])
        return readFacts(
          facts,
          { 'example.a': text },
          { now: instantAt(start), timeZone: 'UTC' },
        )._unsafeUnwrap()['example.a'] as Time
      }
      const [timeA, timeB] = [read(a), read(b)]
      const now = epochOf(earliest(timeA ?? timeB ?? instantAt(start))) + days * 86_400_000 + rest
      return {
        of,
        now,
        spans: { a: timeA, b: timeB },
        exact: { a: timeA && instantIn(timeA, partOfA), b: timeB && instantIn(timeB, partOfB) },
      }
    })
    // What is known by its day has happened from the beginning of that day on.
    .filter(({ now, spans }) =>
      [spans.a, spans.b].every(
        (time) => !time || instantAt(now) < earliest(time) || instantAt(now) > latest(time),
      ),
    )

  it('decide what every instant within them decides', () => {
    fc.assert(
      fc.property(cases, ({ of, now, spans, exact }) => {
        const [blurred, sharp] = [answerTo(of, spans, now), answerTo(of, exact, now)]
        for (const { id, state } of blurred.deadlines) {
          if (state === 'uncertain') continue
          expect(sharp.deadlines.find((one) => one.id === id)?.state).toBe(state)
        }
        for (const phase of sharp.possible) expect(blurred.possible).toContain(phase)
      }),
      runs,
    )
  })

  it('change nothing of an undecided phase when more is known of one that is not named as missing', () => {
    fc.assert(
      fc.property(cases, ({ of, now, spans, exact }) => {
        const blurred = answerTo(of, spans, now)
        if (blurred.phase !== null) return
        for (const name of ['a', 'b'] as const) {
          if (blurred.missing.includes(`example.${name}`)) continue
          const closer = answerTo(of, { ...spans, [name]: exact[name] }, now)
          expect(closer.possible).toEqual(blurred.possible)
        }
      }),
      runs,
    )
  })

  it('give deadlines that hold the one of every instant within them', () => {
    fc.assert(
      fc.property(cases, ({ of, now, spans, exact }) => {
        const [blurred, sharp] = [factsAt(of, spans, now), factsAt(of, exact, now)]
        for (const deadline of Object.values(of.deadlines)) {
          if (mixesLengths(deadline)) continue
          const { fact } = deadline
          const [within, value] = [blurred.value(fact), sharp.value(fact)]
          if (value === null) expect(within).toBeNull()
          else {
            expect(earliest(within as Time) <= earliest(value as Time)).toBe(true)
            expect(latest(within as Time) >= latest(value as Time)).toBe(true)
          }
        }
      }),
      runs,
    )
  })
})
