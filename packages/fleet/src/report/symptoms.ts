import {
  type Composition,
  currentId,
  fillSlots,
  type Instant,
  type Localized,
  type PageKind,
  pageOf,
} from '@shindan/core'
import { sayCondition } from '@shindan/core/render'
import { symptomAffects } from '../symptom-affects.ts'
import { keepFirst, mostDevices } from './first-devices.ts'
import { firstThing } from './first-thing.ts'
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
        ...toldOf(kind, id, composition, { count: of.count, byStep: steps.get(id) ?? new Map() }),
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

/** What is said of devices that have the same. */
function toldOf(kind: ReportSymptom['kind'], id: string, composition: Composition, steps: Steps): Told {
  const rule = kind === 'cause' ? composition.rules.get(id) : undefined
  return {
    text: symptomName({ kind, id }, composition),
    ...(rule && { why: rule.why }),
    ...affectsIn({ kind, id }, composition),
    step: stepOf({ kind, id }, composition, steps),
    ...(kind === 'cause' ? linked('rules', id, composition) : {}),
    ...(kind === 'error' ? linked('errors', id, composition) : {}),
  }
}

/** Of texts the caller knows it. */
function affectsIn(
  symptom: Pick<ReportSymptom, 'kind' | 'id'>,
  composition: Composition,
): Pick<Told, 'affects'> {
  const affects = symptomAffects(symptom, composition)
  return affects === 'one-device' ? {} : { affects }
}

/** What a symptom is: of a text that nobody knows for certain what it is, and of what nobody has any more its id. */
export function symptomName(
  { kind, id: written }: Pick<ReportSymptom, 'kind' | 'id'>,
  composition: Composition,
): Localized {
  const id = currentId(written, composition)
  if (kind === 'text') return id === 'similar' ? reportWords.similar : reportWords.unrecognised
  const text = kind === 'cause' ? composition.rules.get(id)?.what : composition.errors.get(id)?.summary
  return text ?? byId(id)
}

/** What to do first, and where, unless it applies to all that have it. */
function stepOf(
  { kind, id }: Pick<ReportSymptom, 'kind' | 'id'>,
  composition: Composition,
  { count, byStep }: Steps,
): ReportedStep {
  const remedy = composition.rules.get(id)?.remedy ?? []
  const first = kind === 'cause' ? remedy.find((one) => byStep.has(one.id))?.id : undefined
  const { do: text, step } = firstThing({ kind, id, ...(first && { step: first }) }, composition)
  if (!step) return { do: text, destructive: false, affects: 'one-device' }
  const { actor, ask, destructive, affects, when } = step
  const isOfAll = byStep.get(step.id) === count
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
