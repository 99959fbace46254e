import {
  type Composition,
  currentId,
  fillSlots,
  type Instant,
  type Localized,
  type PageKind,
  pageOf,
  type Rule,
  type Step,
} from '@shindan/core'
import { sayCondition } from '@shindan/core/render'
import { symptomAffects } from '../symptom-affects.ts'
import { keepFirst, mostDevices } from './first-devices.ts'
import type { ReportCertificate, ReportedStep, ReportedSymptom, ReportSymptom } from './fleet-report.ts'
import { byId } from './names.ts'
import { reportWords } from './words.ts'

/** Devices that have the same, counted as they come. */
export interface Counted {
  count: number
  newCount: number
  readonly devices: string[]
  /** Of deadlines, the first; and from when on it may be over, where its hour is not known. */
  earliest?: Instant
  earliestFrom?: Instant
}

/** Counts one more of them. */
export function counted(
  known: Counted | undefined,
  { device, isNew, ...due }: { readonly device: string; readonly isNew: boolean } & Partial<Due>,
): Counted {
  const of = known ?? { count: 0, newCount: 0, devices: [] }
  of.count++
  if (isNew) of.newCount++
  keepEarliest(of, due)
  keepFirst(of.devices, device, mostDevices)
  return of
}

type Due = Pick<ReportCertificate, 'dueAt' | 'dueFrom'>

/** The one that may be over first. */
function keepEarliest(of: Counted, { dueAt, dueFrom }: Partial<Due>): void {
  if (!dueAt) return
  const known = of.earliestFrom ?? of.earliest
  if (known !== undefined && (dueFrom ?? dueAt) >= known) return
  of.earliest = dueAt
  delete of.earliestFrom
  if (dueFrom) of.earliestFrom = dueFrom
}

/** Whether it is one of devices; the others are of certificates. */
export function isOfDevices(kind: ReportedSymptom['kind']): kind is ReportSymptom['kind'] {
  return kind === 'cause' || kind === 'error' || kind === 'text'
}

/** Counts devices by what they suffer from. */
export function symptomsTaken(composition: Composition): {
  readonly take: (symptom: ReportSymptom) => void
  readonly taken: () => readonly ReportedSymptom[]
} {
  const all = {
    cause: new Map<string, Counted>(),
    error: new Map<string, Counted>(),
    text: new Map<string, Counted>(),
  }
  /** Texts of devices that hold what hits the whole fleet. */
  const wideTexts = new Map<string, Counted>()
  const steps = new Map<string, Map<string, number>>()
  return {
    take: ({ device, kind, id: written, isNew, step, affects }) => {
      const id = currentId(written, composition)
      const of = kind === 'text' && affects === 'all-managed-devices' ? wideTexts : all[kind]
      of.set(id, counted(of.get(id), { device, isNew }))
      if (kind !== 'cause' || !step) return
      const counts = steps.get(id) ?? new Map<string, number>()
      steps.set(id, counts.set(step, (counts.get(step) ?? 0) + 1))
    },
    taken: () => [
      ...(['cause', 'error', 'text'] as const).flatMap((kind) => ofKind(kind, all[kind])),
      ...ofKind('text', wideTexts).map(besideWide),
    ],
  }

  function ofKind(
    kind: ReportSymptom['kind'],
    known: ReadonlyMap<string, Counted>,
  ): readonly ReportedSymptom[] {
    return [...known]
      .toSorted(([, a], [, b]) => b.count - a.count)
      .map(([id, of]) => ({
        kind,
        id,
        ...told[kind](id, composition, { count: of.count, byStep: steps.get(id) ?? new Map() }),
        ...of,
      }))
  }
}

function besideWide(one: ReportedSymptom): ReportedSymptom {
  const { ja, en } = reportWords.besideWide
  const fill = (said: string, text: string) => fillSlots(said, () => text)
  const text = { ja: fill(ja, one.text.ja), en: fill(en, one.text.en) }
  return { ...one, text, affects: 'all-managed-devices' }
}

type Told = Pick<ReportedSymptom, 'text' | 'why' | 'affects' | 'step' | 'url'>

/** How many devices have a cause, and how many of them by the step that comes first for them, where that is known. */
interface Steps {
  readonly count: number
  readonly byStep: ReadonlyMap<string, number>
}

const told: {
  readonly [K in ReportSymptom['kind']]: (id: string, composition: Composition, steps: Steps) => Told
} = {
  cause: (id, composition, steps) => {
    const rule = composition.rules.get(id)
    if (!rule) return { text: byId(id) }
    const first = firstStep(rule, steps)
    return {
      text: rule.what,
      why: rule.why,
      ...affectsIn({ kind: 'cause', id }, composition),
      ...(first && { step: stepOf(first, composition, steps) }),
      ...linked('rules', id, composition),
    }
  },
  error: (id, composition) => {
    const error = composition.errors.get(id)
    if (!error) return { text: byId(id) }
    const advice = error.advice && { ja: error.advice.ja[0], en: error.advice.en[0] }
    const step = advice?.ja !== undefined && advice.en !== undefined && { ja: advice.ja, en: advice.en }
    return {
      text: error.summary,
      ...affectsIn({ kind: 'error', id }, composition),
      ...(step && { step: { do: step, destructive: false, affects: 'one-device' } as const }),
      ...linked('errors', id, composition),
    }
  },
  text: (id) => ({
    text: textWords(id),
    step: { do: reportWords.diagnoseEach, destructive: false, affects: 'one-device' },
  }),
}

function affectsIn(
  symptom: Pick<ReportSymptom, 'kind' | 'id'>,
  composition: Composition,
): Pick<Told, 'affects'> {
  const affects = symptomAffects(symptom, composition)
  return affects === 'one-device' ? {} : { affects }
}

/** What is said of a text of which nobody knows for certain what it is. */
export function textWords(id: string): Localized {
  return id === 'similar' ? reportWords.similar : reportWords.unrecognised
}

/** The first of those that come first for a device: steps that protect stand ahead. Where nobody knows, the first that a rule has. */
function firstStep({ remedy }: Rule, { byStep }: Steps): Step | undefined {
  return remedy.find(({ id }) => byStep.has(id)) ?? remedy[0]
}

/** What to do first, as a rule says it, and where, unless it applies to all that have it. */
function stepOf(
  { id, do: text, actor, ask, destructive, affects, when }: Step,
  composition: Composition,
  { count, byStep }: Steps,
): ReportedStep {
  const isOfAll = byStep.get(id) === count
  return {
    do: text,
    actor,
    ...(ask && { ask }),
    destructive,
    affects,
    ...(when &&
      !isOfAll && {
        where: { ja: sayCondition(when, composition, 'ja'), en: sayCondition(when, composition, 'en') },
      }),
  }
}

/** The page that tells all of it. */
export function linked(kind: PageKind, id: string, composition: Composition): { readonly url?: Localized } {
  const [ja, en] = [pageOf(kind, id, composition, 'ja'), pageOf(kind, id, composition, 'en')]
  return ja === undefined || en === undefined ? {} : { url: { ja, en } }
}
