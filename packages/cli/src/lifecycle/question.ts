import {
  type AnyPolicy,
  err,
  evaluateLifecycle,
  type Instant,
  type LifecycleAnswer,
  ok,
  type Result,
} from '@shindan/core'
import type { Context } from '../context.ts'
import type { Failure } from '../failure.ts'
import { nowOf } from '../now.ts'
import { timeZoneOf } from '../time-zone.ts'
import { type CertificateFile, certificateIn } from './certificate-file.ts'
import { type GivenEvents, givenEvents } from './given-events.ts'
import { lifecycleFailures } from './lifecycle-failures.ts'

/** Options that give the events of a policy. */
export interface EventOptions {
  readonly event?: readonly string[]
  readonly certificate?: string
}

/** What a command line asks of a policy, all of it checked, and the policy's answer. */
export interface Question {
  readonly policy: AnyPolicy
  readonly events: GivenEvents['events']
  readonly certificate: CertificateFile | undefined
  readonly now: Instant
  readonly timeZone: string
  readonly answer: LifecycleAnswer
}

/** Reads what is asked; which policy it is of may depend on the certificate. */
export async function questionFrom(
  { event = [], certificate: path }: EventOptions,
  choose: (certificate: CertificateFile | undefined) => Result<AnyPolicy, Failure>,
  context: Context,
): Promise<Result<Question, readonly Failure[]>> {
  const { locale } = context
  const certificate: Result<CertificateFile | undefined, Failure> =
    path === undefined ? ok(undefined) : await certificateIn(path, context)
  const policy = certificate.andThen(choose)
  const now = nowOf(context)
  const timeZone = timeZoneOf(context)
  if (policy.isErr() || certificate.isErr() || now.isErr() || timeZone.isErr()) {
    return err([policy, now, timeZone].flatMap((read) => (read.isErr() ? [read.error] : [])))
  }
  const given = givenEvents(policy.value, event, certificate.value, locale)
  if (given.isErr()) return err(given.error)
  const { events, notes } = given.value
  const answer = evaluateLifecycle(policy.value, events, { now: now.value })
  if (answer.isErr()) return err(lifecycleFailures(answer.error, policy.value, locale))
  return ok({
    policy: policy.value,
    events,
    certificate: certificate.value,
    now: now.value,
    timeZone: timeZone.value,
    answer: { ...answer.value, notes: [...notes, ...answer.value.notes] },
  })
}
