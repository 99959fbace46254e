import type { Composition, Localized } from '@shindan/core'
import { lifecycleAffects } from '../lifecycle-affects.ts'
import type { MissingCertificate, ReportCertificate, ReportedSymptom } from './fleet-report.ts'
import { harmOf } from './harm.ts'
import { lifecycleName } from './names.ts'
import { type Counted, counted, linked } from './symptoms.ts'
import { missingWide, type unsureKinds, unsureWords } from './words.ts'

/** Of what the inventory leaves open: a certificate that it does not have any more, has another for, or has with two dates. */
type Unsure = (typeof unsureKinds)[number]

type Named = Pick<MissingCertificate, 'device' | 'lifecycle'> &
  Partial<Pick<MissingCertificate, 'dueAt' | 'dueFrom'>>

/** Counts such certificates by lifecycle: those that hit the whole fleet first, then those of the most. */
export function unsureTaken(
  kind: Unsure,
  composition: Composition,
): {
  readonly take: (certificate: Named) => void
  readonly taken: () => readonly ReportedSymptom[]
} {
  const all = new Map<string, Counted>()
  return {
    take: ({ lifecycle, device, dueAt = null, dueFrom = null }) => {
      all.set(lifecycle, counted(all.get(lifecycle), { device, isNew: false, dueAt, dueFrom }))
    },
    taken: () =>
      [...all]
        .map(([id, of]): ReportedSymptom => ({ kind, id, ...told(kind, id, composition), ...of }))
        .toSorted((a, b) => harmOf(a) - harmOf(b) || b.count - a.count),
  }
}

/** A certificate of two dates, called by the lines that have them as well. */
export function withLines({ device, lifecycle, line, contradictedAt }: ReportCertificate): Named {
  return { lifecycle, device: `${device} (${line}, ${contradictedAt})` }
}

function told(kind: Unsure, id: string, composition: Composition) {
  const lifecycle = composition.lifecycles.get(id)
  const affects = lifecycle ? lifecycleAffects(lifecycle) : 'one-device'
  const isWide = affects === 'all-managed-devices'
  const { what, why, todo } = isWide && kind === 'missing' ? missingWide : unsureWords[kind]
  return {
    text: of(lifecycleName(id, composition), what),
    why,
    affects,
    ...(lifecycle && { timeZone: lifecycle.timeZone }),
    step: { do: todo, destructive: false, affects: 'none' },
    ...linked('lifecycles', id, composition),
  } as const
}

function of(label: Localized, { ja, en }: Localized): Localized {
  return { ja: `${label.ja}: ${ja}`, en: `${label.en}: ${en}` }
}
