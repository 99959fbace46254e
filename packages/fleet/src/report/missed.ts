import { type AnyLifecycle, type Composition, epochOf, type Instant, isWait } from '@shindan/core'
import type { ReportCertificate, ReportedSymptom } from './fleet-report.ts'
import { deadlineName, lifecycleName, phaseName } from './names.ts'
import { type Counted, counted, linked } from './symptoms.ts'

/** A deadline that a certificate missed: which one, and what that costs. */
export type Missed = Pick<ReportedSymptom, 'id' | 'text' | 'url'> &
  Required<Pick<ReportedSymptom, 'deadline' | 'why'>>

type Standing = Pick<ReportCertificate, 'lifecycle' | 'phase' | 'deadline' | 'dueAt'>

/**
 * Tells which deadline a certificate missed: the one that its phase begins with; where a lifecycle has no phases, by the date. Or
 * may have missed: the one of today, where its phase is undecided.
 */
export function missedBy(
  composition: Composition,
  now: Instant | undefined,
): (certificate: Standing) => Missed | undefined {
  const known = new Map<string, Missed | undefined>()
  return ({ lifecycle: id, phase, deadline, dueAt }) => {
    const lifecycle = composition.lifecycles.get(id)
    if (!lifecycle) return undefined
    const isPast = dueAt !== null && now !== undefined && dueAt < now
    const passed = hasPhases(lifecycle) ? passedIn(lifecycle, phase) : isPast ? deadline : null
    const today = phase === null && !isPast && isWithinADay(dueAt, now) ? deadline : null
    const of = passed ?? today
    if (of === null) return undefined
    const key = JSON.stringify([id, passed, today])
    if (!known.has(key))
      known.set(key, missed(lifecycle, phase, { of, isToday: passed === null }, composition))
    return known.get(key)
  }
}

/** Counts certificates by the deadline that they missed. */
export function missedTaken(
  composition: Composition,
  now: Instant,
): {
  readonly take: (certificate: ReportCertificate) => void
  readonly taken: () => readonly ReportedSymptom[]
} {
  const missedOf = missedBy(composition, now)
  const all = new Map<Missed, Counted>()
  return {
    take: (certificate) => {
      const missed = missedOf(certificate)
      if (!missed) return
      const { device, phase, phaseBefore } = certificate
      all.set(missed, counted(all.get(missed), { device, isNew: phaseBefore !== phase }))
    },
    taken: () =>
      [...all]
        .toSorted(([, a], [, b]) => b.count - a.count)
        .map(([missed, of]) => ({ kind: 'deadline', ...missed, ...of })),
  }
}

function hasPhases({ phases }: AnyLifecycle): boolean {
  return Object.keys(phases).length > 0
}

/** Whether it is the day on which nobody can say what holds. */
function isWithinADay(dueAt: Instant | null, now: Instant | undefined): boolean {
  return dueAt !== null && now !== undefined && epochOf(dueAt) - epochOf(now) < 86_400_000
}

/** The deadline that a phase begins with. */
function passedIn({ phases }: AnyLifecycle, phase: string | null): string | null {
  const from = phase !== null && Object.hasOwn(phases, phase) ? phases[phase]?.from : undefined
  return from && 'passed' in from ? from.passed : null
}

function missed(
  lifecycle: AnyLifecycle,
  phase: string | null,
  { of: deadline, isToday }: { readonly of: string; readonly isToday: boolean },
  composition: Composition,
): Missed | undefined {
  const { id } = lifecycle
  const definition = Object.hasOwn(lifecycle.deadlines, deadline) ? lifecycle.deadlines[deadline] : undefined
  // A time to wait, after which somebody may go on: nothing says that its end is a fault.
  if (definition && isWait(definition)) return undefined
  const [of, what] = [lifecycleName(id, composition), deadlineName(id, deadline, composition)]
  return {
    id,
    deadline,
    text: isToday
      ? {
          ja: `${of.ja}: 「${what.ja}」は本日です（時刻によっては、すでに過ぎています）`,
          en: `${of.en}: “${what.en}” is today (depending on the hour, already over)`,
        }
      : { ja: `${of.ja}: 「${what.ja}」を過ぎています`, en: `${of.en}: past “${what.en}”` },
    why: definition?.consequence ?? phaseName(id, phase, composition),
    ...linked('lifecycles', id, composition),
  }
}
