import {
  type AnyLifecycle,
  type Composition,
  type Condition,
  type DeadlineTerm,
  factsReadBy,
  type Instant,
  type Rule,
  termsOf,
} from '@shindan/core'
import type { ReportCertificate, ReportedSymptom } from './fleet-report.ts'
import { deadlineName, lifecycleName, phaseName } from './names.ts'
import { type Counted, counted, linked, stepOf } from './symptoms.ts'
import { reportWords } from './words.ts'

/** A deadline that a certificate missed: which one, what that costs, and what to do first. */
export type Missed = Pick<ReportedSymptom, 'id' | 'text' | 'step' | 'url'> &
  Required<Pick<ReportedSymptom, 'deadline' | 'why'>>

type Standing = Pick<ReportCertificate, 'lifecycle' | 'phase' | 'deadline' | 'dueAt'>

/** Tells which deadline a certificate missed: the one that its phase begins with; where a lifecycle has no phases, by the date. */
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
    if (passed === null) return undefined
    const key = JSON.stringify([id, passed])
    if (!known.has(key)) known.set(key, missed(lifecycle, phase, passed, composition))
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

/** The deadline that a phase begins with. */
function passedIn({ phases }: AnyLifecycle, phase: string | null): string | null {
  const from = phase !== null && Object.hasOwn(phases, phase) ? phases[phase]?.from : undefined
  return from && 'passed' in from ? from.passed : null
}

function missed(
  lifecycle: AnyLifecycle,
  phase: string | null,
  deadline: string,
  composition: Composition,
): Missed | undefined {
  const { id } = lifecycle
  const terms = termsIn(lifecycle, deadline)
  const rules = rulesOn(lifecycle, deadline, composition)
  // A time to wait, after which somebody may go on: nothing says that its end is a fault.
  if (rules.length === 0 && terms.every(({ exactly }) => exactly)) return undefined
  const [of, what] = [lifecycleName(id, composition), deadlineName(id, deadline, composition)]
  const [rule, another] = rules
  const [step, ...others] = rules.map(({ remedy }) => remedy[0])
  const isAgreed = step && others.every((other) => other?.do.en === step.do.en)
  const isExpiry = terms.every((term) => term.from === 'expires' && isOfItself(term))
  const general = isExpiry ? reportWords.expired : phaseName(id, phase, composition)
  return {
    id,
    deadline,
    text: { ja: `${of.ja}: 「${what.ja}」を過ぎています`, en: `${of.en}: past “${what.en}”` },
    why: rule && !another ? rule.why : general,
    ...(isAgreed && { step: stepOf(step, composition) }),
    ...linked('lifecycles', id, composition),
  }
}

function termsIn({ deadlines }: AnyLifecycle, id: string): readonly DeadlineTerm[] {
  const deadline = Object.hasOwn(deadlines, id) ? deadlines[id] : undefined
  return deadline ? Object.values(termsOf(deadline)).flatMap((term) => term ?? []) : []
}

/** Whether the event is the deadline. */
function isOfItself({ exactly, calendarDays }: DeadlineTerm): boolean {
  return exactly === undefined && calendarDays === undefined
}

/** The rules that a passed deadline proves by itself. */
function rulesOn(
  lifecycle: AnyLifecycle,
  id: string,
  { rules }: Pick<Composition, 'rules'>,
): readonly Rule[] {
  const fact = lifecycle.deadlines[id]?.fact
  if (fact === undefined) return []
  const dates = termsIn(lifecycle, id).flatMap((term) => [
    ...(term.fact === undefined ? [] : [term.fact]),
    ...(isOfItself(term) ? [lifecycle.events[term.from]?.fact ?? fact] : []),
  ])
  const [all, state] = [[fact, ...dates], `${fact}State`]
  return [...rules.values()].filter(
    ({ when }) =>
      factsReadBy(when).every((read) => ['now', state, ...all].includes(read)) && isProved(when, all, state),
  )
}

function isProved(when: Condition, dates: readonly string[], state: string): boolean {
  if (when.op === 'all' || when.op === 'any') return when.of.some((part) => isProved(part, dates, state))
  if (when.op === 'after') return when.fact === 'now' && dates.includes(when.other)
  return when.op === 'is' && when.fact === state && when.value === 'passed'
}
