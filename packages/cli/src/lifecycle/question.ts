import {
  type AnyLifecycle,
  err,
  evaluateLifecycle,
  type Instant,
  type LifecycleAnswer,
  ok,
  type Problem,
  type Result,
} from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failuresOf } from '../failure.ts'
import { nowOf } from '../now.ts'
import { timeZoneOf } from '../time-zone.ts'
import { type CertificateFile, certificateIn } from './certificate-file.ts'
import { type GivenEvents, givenEvents } from './given-events.ts'

/** Options that give the events of a lifecycle. */
export interface EventOptions {
  readonly event?: readonly string[]
  readonly certificate?: string
}

/** What a command line asks of a lifecycle, all of it checked, and its answer. */
export interface Question {
  readonly lifecycle: AnyLifecycle
  readonly events: GivenEvents['events']
  readonly certificate: CertificateFile | undefined
  readonly now: Instant
  readonly timeZone: string
  readonly answer: LifecycleAnswer
}

/** Reads what is asked; which lifecycle it is of may depend on the certificate. */
export async function questionFrom(
  { event = [], certificate: path }: EventOptions,
  choose: (certificate: CertificateFile | undefined) => Result<AnyLifecycle, Failure>,
  context: Context,
): Promise<Result<Question, readonly Failure[]>> {
  const { locale } = context
  const certificate: Result<CertificateFile | undefined, Failure> =
    path === undefined ? ok(undefined) : await certificateIn(path, context)
  const lifecycle = certificate.andThen(choose)
  const now = nowOf(context)
  const timeZone = timeZoneOf(context)
  if (lifecycle.isErr() || certificate.isErr() || now.isErr() || timeZone.isErr()) {
    return err([lifecycle, now, timeZone].flatMap((read) => (read.isErr() ? [read.error] : [])))
  }
  const given = givenEvents(lifecycle.value, event, certificate.value, locale)
  if (given.isErr()) return err(given.error)
  const { events, notes } = given.value
  const answer = evaluateLifecycle(lifecycle.value, events, { now: now.value })
  if (answer.isErr()) return err(failuresOf(answer.error.map(withoutRoom), locale))
  return ok({
    lifecycle: lifecycle.value,
    events,
    certificate: certificate.value,
    now: now.value,
    timeZone: timeZone.value,
    answer: { ...answer.value, notes: [...notes, ...answer.value.notes] },
  })
}

/** On a command line an event has its name alone, and one that is missing is given by an option. */
function withoutRoom(problem: Problem): Problem {
  const path = problem.path.replace(/^events\./, '')
  if (problem.kind !== 'missing-event') return { ...problem, path }
  const option = `--event ${path}=2025-01-05`
  return { ...problem, path, expected: { ja: `${option} のような日時`, en: `a date, e.g. ${option}` } }
}
