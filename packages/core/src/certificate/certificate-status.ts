import type { LifecycleNote } from '../lifecycle/index.ts'
import { at, fieldOf, type Problem, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import {
  dayIn,
  daysBetween,
  epochOf,
  type Instant,
  instantAt,
  isTimeZone,
  parseInstant,
  unknownTimeZone,
} from '../time/index.ts'
import { isRenewalDue, type Life, type RenewalThreshold, readThreshold } from './renewal-threshold.ts'

/** How a certificate stands in its life. */
export interface CertificateStatus {
  /**
   * `not-yet-valid` before notBefore and `expired` after notAfter, both instants being inside the validity (RFC 5280
   * §4.1.2.5); in between `renewal-due` once the threshold is reached, else `valid`.
   */
  readonly grade: 'not-yet-valid' | 'valid' | 'renewal-due' | 'expired'
  /** Share of the life that is over, from 0 at notBefore to 1 at notAfter. */
  readonly spent: number
  /** Calendar days in the zone: 0 on the last day, negative after it. */
  readonly daysLeft: number
  /** Where tools in use judge the same certificate differently. */
  readonly notes: readonly LifecycleNote[]
}

/** The moment of the question, and from when on a certificate wants to be renewed. */
export interface CertificateStatusOptions {
  readonly now: string
  readonly timeZone: string
  /** When renewal is due. Default: when a third of the life is left. */
  readonly renewal?: RenewalThreshold
}

/**
 * Grades a certificate by its validity. With the default threshold the answer is that of cert-manager, and that of
 * `step certificate needs-renewal` except between 66 % and two thirds of the life (and, cut to the second, in lives
 * of a few minutes), where a `boundary` note says so.
 * Errors: every instant that is none, and an unknown zone, at once.
 */
export function certificateStatus(
  validity: { readonly notBefore: string; readonly notAfter: string },
  options: CertificateStatusOptions,
): Result<CertificateStatus, readonly Problem[]> {
  const now = fieldOf(options, 'now')
  const timeZone = fieldOf(options, 'timeZone')
  const renewal = readThreshold(fieldOf(options, 'renewal') ?? 'two-thirds')
  const problems: Problem[] = []
  if (!isTimeZone(timeZone)) problems.push(unknownTimeZone('timeZone', timeZone))
  if (!renewal) problems.push(unknownThreshold(fieldOf(options, 'renewal')))
  const read = (path: string, text: unknown): number => {
    const instant = parseInstant(text as Instant)
    if (instant.isErr()) problems.push(at(path, instant.error))
    return instant.map(epochOf).unwrapOr(0)
  }
  const [from, to, moment] = [
    read('notBefore', fieldOf(validity, 'notBefore')),
    read('notAfter', fieldOf(validity, 'notAfter')),
    read('now', now),
  ]
  if (problems.length > 0 || !isTimeZone(timeZone) || !renewal) return err(problems)
  const daysLeft = daysBetween(dayIn(timeZone, instantAt(moment)), dayIn(timeZone, instantAt(to)))
  const life = { from, to, now: moment, daysLeft }
  return ok({ grade: gradeOf(life, renewal), spent: spentOf(life), daysLeft, notes: notesOn(life, renewal) })
}

function unknownThreshold(found: unknown): Problem<'wrong-type'> {
  const expected = {
    ja: 'two-thirds、percentSpent、within、daysLeft のいずれか',
    en: 'two-thirds, percentSpent, within or daysLeft',
  }
  return { kind: 'wrong-type', path: 'renewal', found: shown(found), expected }
}

function gradeOf(life: Life, renewal: RenewalThreshold): CertificateStatus['grade'] {
  if (life.now < life.from) return 'not-yet-valid'
  if (life.now > life.to) return 'expired'
  return isRenewalDue(life, renewal) ? 'renewal-due' : 'valid'
}

function spentOf({ from, to, now }: Life): number {
  return to > from ? (now - from) / (to - from) : Number(now > to)
}

function notesOn(life: Life, renewal: RenewalThreshold): readonly LifecycleNote[] {
  if (renewal !== 'two-thirds') return []
  return isRenewalDue(life, renewal) === isRenewalDue(life, { percentSpent: 66 }) ? [] : [toolsDiffer]
}

const toolsDiffer: LifecycleNote = {
  id: 'tools-differ',
  kind: 'boundary',
  about: 'renewal-due',
  text: {
    ja: '更新時期かどうかの判定が、ツールによって分かれる時期です。step certificate needs-renewal は有効期間の 66%、cert-manager は 3 分の 2（秒未満切り捨て）を境とします。ここでは cert-manager に合わせています。',
    en: 'Tools differ at this point on whether renewal is due: step certificate needs-renewal draws the line at 66% of the life, cert-manager at two thirds, cut to the second. This answer follows cert-manager.',
  },
}
