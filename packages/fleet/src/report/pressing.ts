import {
  type AnyLifecycle,
  affectsOf,
  type Composition,
  type DeadlineState,
  isWait,
  type Localized,
} from '@shindan/core'
import { partOf } from '../part-of.ts'
import type { ReportCertificate, ReportedReplaced, ReportedSymptom } from './fleet-report.ts'
import { deadlineName, lifecycleName, phaseName } from './names.ts'
import { type Counted, counted, linked } from './symptoms.ts'

/** A deadline for which a certificate needs a person: which one, how it stands, what missing it costs, and whom. */
export type Pressing = Pick<ReportedSymptom, 'id' | 'text' | 'step' | 'url'> &
  Required<Pick<ReportedSymptom, 'deadline' | 'state' | 'timeZone' | 'why' | 'affects'>>

type Standing = Pick<ReportCertificate, 'lifecycle' | 'phase' | 'deadline' | 'state'>

/**
 * Tells for which deadline a certificate needs a person: the one that its phase begins with has passed; where a lifecycle has no
 * phases, the last one. Or it may have, where its phase is undecided by it. Or it hits the whole fleet, and its phase begins
 * ahead of it.
 */
export function pressingBy(composition: Composition): (certificate: Standing) => Pressing | undefined {
  const known = new Map<string, Pressing | undefined>()
  return (certificate) => {
    const lifecycle = composition.lifecycles.get(certificate.lifecycle)
    const found = lifecycle && deadlineOf(lifecycle, certificate)
    if (!found) return undefined
    const { of, state } = found
    const key = JSON.stringify([lifecycle.id, of, state])
    if (!known.has(key)) known.set(key, pressing(lifecycle, certificate.phase, of, state, composition))
    return known.get(key)
  }
}

/** Counts certificates by the deadline that presses: those that hit the whole fleet first, by date, then those of the most devices. */
export function pressingTaken(composition: Composition): {
  readonly take: (certificate: ReportCertificate) => void
  readonly taken: () => readonly ReportedSymptom[]
  /** Those that another one has replaced, which need nobody. */
  readonly replaced: () => ReportedReplaced
} {
  const pressingOf = pressingBy(composition)
  const all = new Map<Pressing, Counted>()
  let replaced: Counted | undefined
  return {
    take: (certificate) => {
      const pressing = pressingOf(certificate)
      if (!pressing) return
      const { device, phase, phaseBefore, dueAt, dueFrom = null } = certificate
      if (isReplaced(certificate, pressing)) {
        replaced = counted(replaced, { device, isNew: false })
        return
      }
      all.set(pressing, counted(all.get(pressing), { device, isNew: phaseBefore !== phase, dueAt, dueFrom }))
    },
    taken: () =>
      [...all]
        .toSorted(
          ([a, of], [b, other]) =>
            harmOf(a) - harmOf(b) || (isWide(a) && sooner(of, other)) || other.count - of.count,
        )
        .map(([pressing, of]) => ({ kind: 'deadline', ...pressing, ...of })),
    replaced: () => ({ count: replaced?.count ?? 0, devices: replaced?.devices ?? [] }),
  }
}

/**
 * Whether the device has another one, so that nobody is needed. Not where the whole fleet is hit: what stands under one name may
 * be several push certificates, each for devices of its own.
 */
export function isReplaced(
  { hasNewer }: Pick<ReportCertificate, 'hasNewer'>,
  { affects, state }: Pressing,
): boolean {
  return hasNewer && state === 'passed' && affects === 'one-device'
}

/** The worse, the lower: the fleet is hit, may be, or will be; or a device is. */
function harmOf(pressing: Pressing): number {
  return isWide(pressing) ? ['passed', 'uncertain', 'open'].indexOf(pressing.state) : 3
}

function isWide({ affects }: Pressing): boolean {
  return affects === 'all-managed-devices'
}

function sooner({ earliest: one = '' }: Counted, { earliest: other = '' }: Counted): number {
  return one < other ? -1 : Number(one > other)
}

interface Found {
  readonly of: string
  readonly state: Pressing['state']
}

function deadlineOf(lifecycle: AnyLifecycle, { phase, deadline, state }: Standing): Found | undefined {
  const last = state === 'passed' ? deadline : null
  const passed = hasPhases(lifecycle) ? passedIn(lifecycle, phase) : last
  if (passed !== null) return { of: passed, state: 'passed' }
  if (deadline === null) return undefined
  if (phase === null) return state === 'uncertain' ? { of: deadline, state } : undefined
  return isAhead(lifecycle, phase) && hitsAll(lifecycle, deadline)
    ? { of: deadline, state: 'open' }
    : undefined
}

function hasPhases({ phases }: AnyLifecycle): boolean {
  return Object.keys(phases).length > 0
}

/** The deadline that a phase begins with. */
function passedIn(lifecycle: AnyLifecycle, phase: string | null): string | null {
  const from = beginningOf(lifecycle, phase)
  return from && 'passed' in from ? from.passed : null
}

/** Whether a phase begins so long before something. */
function isAhead(lifecycle: AnyLifecycle, phase: string): boolean {
  const from = beginningOf(lifecycle, phase)
  return from !== undefined && 'before' in from
}

function beginningOf({ phases }: AnyLifecycle, phase: string | null) {
  return phase === null ? undefined : partOf(phases, phase)?.from
}

function hitsAll(lifecycle: AnyLifecycle, deadline: string): boolean {
  const definition = partOf(lifecycle.deadlines, deadline)
  return definition !== undefined && affectsOf(definition) === 'all-managed-devices'
}

function pressing(
  lifecycle: AnyLifecycle,
  phase: string | null,
  deadline: string,
  state: Pressing['state'],
  composition: Composition,
): Pressing | undefined {
  const { id } = lifecycle
  const definition = partOf(lifecycle.deadlines, deadline)
  // A time to wait, after which somebody may go on: nothing says that its end is a fault.
  if (definition && isWait(definition)) return undefined
  const todo = definition?.toDo
  return {
    id,
    deadline,
    state,
    timeZone: lifecycle.timeZone,
    text: said[state](lifecycleName(id, composition), {
      what: deadlineName(id, deadline, composition),
      phase: phaseName(id, phase, composition),
    }),
    why: costOf(state, definition?.consequence ?? phaseName(id, phase, composition)),
    affects: definition ? affectsOf(definition) : 'one-device',
    ...(todo && { step: { do: todo, destructive: false, affects: 'none' } }),
    ...linked('lifecycles', id, composition),
  }
}

/** What it costs to miss it, which is not said to be so before it is. */
function costOf(state: Pressing['state'], cost: Localized): Localized {
  if (state === 'passed') return cost
  return state === 'uncertain'
    ? { ja: `すでに過ぎていた場合: ${cost.ja}`, en: `If it is over already: ${cost.en}` }
    : { ja: `期限を過ぎると: ${cost.ja}`, en: `Once it has passed: ${cost.en}` }
}

const said: {
  readonly [S in Exclude<DeadlineState, 'met'>]: (
    of: Localized,
    stands: { readonly what: Localized; readonly phase: Localized },
  ) => Localized
} = {
  passed: (of, { what }) => ({
    ja: `${of.ja}: 「${what.ja}」を過ぎています`,
    en: `${of.en}: past “${what.en}”`,
  }),
  uncertain: (of, { what }) => ({
    ja: `${of.ja}: 「${what.ja}」の日を迎えました。何時までかは分からないため、まだ間に合うことがあります`,
    en: `${of.en}: the day of “${what.en}” has come; at which hour it ends is not known, so there may be time still`,
  }),
  // Not “near”: a console may count it as due for months.
  open: (of, { what, phase }) => ({
    ja: `${of.ja}: 「${phase.ja}」です（「${what.ja}」の前）`,
    en: `${of.en}: “${phase.en}”, ahead of “${what.en}”`,
  }),
}
