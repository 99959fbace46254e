import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epoch, events, lifecycle } from '../../test/any-lifecycle.ts'
import { epochOf, instantAt } from '../time/index.ts'
import { type AnyLifecycle, evaluateLifecycle, type LifecycleAnswer, scanLifecycle } from './index.ts'

function answerTo(
  chosen: AnyLifecycle,
  given: { a: string | null; b: string | null },
  now: number,
): LifecycleAnswer {
  return evaluateLifecycle(chosen, given, { now: instantAt(now) })._unsafeUnwrap()
}

const runs = { numRuns: Number(process.env.FC_RUNS ?? 2000) }

describe('nextChangeAt', () => {
  it('is preceded by no change', () => {
    fc.assert(
      fc.property(
        lifecycle,
        events,
        epoch,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (chosen, given, now, part) => {
          const answer = answerTo(chosen, given, now)
          const next = answer.nextChangeAt ? epochOf(answer.nextChangeAt) : now + 4000 * 86_400_000
          expect(next).toBeGreaterThan(now)
          expect(answerTo(chosen, given, now + Math.floor((next - 1 - now) * part))).toEqual(answer)
          expect(answerTo(chosen, given, next - 1)).toEqual(answer)
        },
      ),
      runs,
    )
  })
  it('is an instant at which something does change', () => {
    fc.assert(
      fc.property(lifecycle, events, epoch, (chosen, given, now) => {
        const answer = answerTo(chosen, given, now)
        fc.pre(answer.nextChangeAt !== null)
        const after = answerTo(chosen, given, epochOf(answer.nextChangeAt as string))
        expect({ ...after, nextChangeAt: null }).not.toEqual({ ...answer, nextChangeAt: null })
      }),
      runs,
    )
  })
})

describe('a phase that begins when a deadline has passed', () => {
  it('says what the state of the deadline says', () => {
    fc.assert(
      fc.property(lifecycle, events, epoch, (chosen, given, now) => {
        const { deadlines, possible } = answerTo(chosen, given, now)
        const state = deadlines.find(({ id }) => id === 'due')?.state
        if (state === 'passed') expect(['late', 'done']).toEqual(expect.arrayContaining([...possible]))
        else if (state !== 'uncertain') expect(possible).not.toContain('late')
      }),
      runs,
    )
  })
})

describe('scanLifecycle', () => {
  it('finds the phase that the full answer has', () => {
    fc.assert(
      fc.property(lifecycle, epoch, fc.option(epoch, { nil: undefined }), epoch, (chosen, a, b, now) => {
        const given = { a: instantAt(a), b: b === undefined ? null : instantAt(b) }
        const scanned = scanLifecycle(chosen, b === undefined ? { a } : { a, b }, now)
        expect(scanned.phase).toBe(answerTo(chosen, given, now).phase)
      }),
    )
  })
})
