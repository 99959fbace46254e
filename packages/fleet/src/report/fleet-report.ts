import {
  type Actor,
  type Affects,
  type Composition,
  type ContactRole,
  type Day,
  type DeadlineAffects,
  type DeadlineState,
  guarded,
  type Instant,
  type Localized,
} from '@shindan/core'
import type { Columns } from '../columns.ts'
import type { Rejected } from '../partition.ts'
import { wideLifecycleOf } from '../rejected-lifecycle.ts'
import type { CertificateOutcome, Symptom } from '../row-outcome.ts'
import type { FleetStatus } from '../status.ts'
import { type Stream, takeEach } from '../stream.ts'
import { tooMany } from '../too-many.ts'
import { changesTaken } from './changes.ts'
import { expiriesTaken } from './expiries.ts'
import { harmOf } from './harm.ts'
import { lifecyclesOf } from './lifecycles.ts'
import { lifecycleName } from './names.ts'
import { pressingTaken } from './pressing.ts'
import { soonTaken } from './soon.ts'
import { symptomsTaken } from './symptoms.ts'
import { unsureTaken, withLines } from './unsure.ts'

/** What a report is made of. Streams are read once, and not kept. */
export interface ReportSource {
  readonly status: FleetStatus
  readonly certificates: Stream<ReportCertificate>
  /** Those that nights before saw, and the last one did not. */
  readonly missing?: Stream<MissingCertificate>
  readonly symptoms: Stream<ReportSymptom>
  /** Causes and errors that hit the whole fleet and that the night before saw, and the last one did not. */
  readonly gone?: Stream<ReportSymptom>
  /** The rows that could not be read, in their order. */
  readonly rejects: Stream<Rejected>
}

/**
 * A certificate as the last night left it, and as the one before it did; `undefined` where that one had not seen it. How its
 * deadline stands is `null` also where it was kept by a version that did not keep that.
 */
export type ReportCertificate = Pick<
  CertificateOutcome,
  'device' | 'lifecycle' | 'revision' | 'phase' | 'deadline' | 'dueAt' | 'dueFrom' | 'state'
> & {
  readonly phaseBefore: string | null | undefined
  /** Whether its deadline has passed, and the device has another of the lifecycle with a later one, which is open. */
  readonly hasNewer: boolean
} & Partial<Pick<CertificateOutcome, 'line' | 'contradictedAt'>>

/** A certificate that the last night did not see, with the deadline that was known last, and whether another took its place. */
export type MissingCertificate = Pick<
  CertificateOutcome,
  'device' | 'lifecycle' | 'revision' | 'deadline' | 'dueAt' | 'dueFrom'
> & {
  readonly isReplaced: boolean
}

/** A symptom of the last night, and whether the one before it had not seen it. */
export type ReportSymptom = Symptom & { readonly isNew: boolean }

/** Whose names are told, and when. */
export interface ReportOptions {
  readonly composition: Composition
  /** The moment from which deadlines are ahead or passed. */
  readonly now: Instant
  /** Where weeks begin, on their Monday. */
  readonly timeZone: string
}

/** How a fleet stands, as a person reads it, in every language. Plain JSON, of bounded size. */
export interface FleetReport {
  /** The moment of the last night that came to its end; `null` where none did. */
  readonly finished: Instant | null
  readonly timeZone: string
  readonly rows: number
  /** Lifecycles that hit the whole fleet and have more certificates than a fleet has: they may be those of devices. */
  readonly doubtful: readonly Pick<ReportedLifecycle, 'id' | 'label' | 'count'>[]
  /**
   * What needs a person. What hits the whole fleet first: deadlines that have passed, what is exchanged or contradicted, causes and errors,
   * what is missing or stands in a row that could not be read, then deadlines that are ahead. Then by deadline, what is missing or
   * contradicted by lifecycle, by cause, and by error; of each those with the most devices first.
   */
  readonly attention: readonly ReportedSymptom[]
  /**
   * Certificates past their deadline that need nobody: the device has another one with a later deadline, which is open. Not of
   * what hits the whole fleet: two push certificates of one console may serve different devices.
   */
  readonly replaced: ReportedReplaced
  readonly changes: ReportedChanges
  readonly soon: ReportedSoon
  readonly expiries: ReportedExpiries
  readonly lifecycles: readonly ReportedLifecycle[]
  readonly rejected: {
    readonly count: number
    /** Rows of which a fact or the text could not be read: their dates are judged. */
    readonly partly: number
    readonly first: readonly Pick<Rejected, 'line' | 'device' | 'problems'>[]
    /** The mapping that they were read by, where it was not the header. */
    readonly columns?: Columns
  }
}

/**
 * A deadline that has passed, or is near and hits the whole fleet; certificates that are missing, that hit the whole fleet and
 * were exchanged for others, or of which two rows have another date; a cause that is proved, or an error that is shown: with
 * what to do first and the devices that have it. Of a deadline, of what is missing, exchanged or contradicted with certificates
 * instead of devices.
 */
export interface ReportedSymptom {
  readonly kind: Symptom['kind'] | 'deadline' | 'unread' | 'missing' | 'exchanged' | 'contradicted'
  /** Of the cause or error; of a deadline, and of what is missing, exchanged or contradicted, of its lifecycle. */
  readonly id: string
  /** Which deadline of the lifecycle. */
  readonly deadline?: string
  /** How that stands: passed; `uncertain`, where it is today by an unknown hour; ahead. */
  readonly state?: Exclude<DeadlineState, 'met'>
  readonly text: Localized
  /** Of a deadline, the last instant that is in time for the earliest of its certificates. */
  readonly earliest?: Instant
  /** Where its hour is not known: the first instant at which it may be over. */
  readonly earliestFrom?: Instant
  /** Of certificates: where the days of their lifecycle are counted. */
  readonly timeZone?: string
  /** Why it is so; of a deadline, what missing it costs. */
  readonly why?: Localized
  /** Of certificates: whom it hits when a deadline is missed. Of a critical cause or error: that it costs the whole fleet. */
  readonly affects?: DeadlineAffects
  readonly step?: ReportedStep
  /** The page that tells all of it. */
  readonly url?: Localized
  readonly count: number
  /** Those of them that the night before did not see. */
  readonly newCount: number
  /** The first of them. */
  readonly devices: readonly string[]
}

/** Certificates that another one has replaced. */
export interface ReportedReplaced {
  readonly count: number
  /** The first devices. */
  readonly devices: readonly string[]
}

/** What to do first. */
export interface ReportedStep {
  readonly do: Localized
  readonly actor?: Actor
  readonly ask?: ContactRole
  readonly destructive: boolean
  readonly affects: Affects
  /** Where it applies. */
  readonly where?: Localized
}

/** What is other than in the night before. */
export interface ReportedChanges {
  /** Certificates that were not there. */
  readonly appeared: number
  readonly phases: readonly ReportedChange[]
  /** Causes and errors that hit the whole fleet and are not seen any more, by their devices: solved, or their column is empty. */
  readonly gone: readonly Pick<ReportedSymptom, 'kind' | 'id' | 'text' | 'count' | 'devices'>[]
}

/** Certificates that went from one phase to another. */
export interface ReportedChange {
  readonly lifecycle: Localized
  readonly from: Localized
  readonly to: Localized
  readonly count: number
  /** The first devices. */
  readonly devices: readonly string[]
}

/** The deadlines of today and of the seven days after it; not those that have passed. */
export interface ReportedSoon {
  readonly count: number
  /** Those that hit the whole fleet first, then by date. */
  readonly first: readonly ReportedSoonDeadline[]
}

/** A certificate with the deadline that is near. */
export interface ReportedSoonDeadline {
  readonly device: string
  /** As the inventory calls it, else its dates. */
  readonly certificate: string
  /** What a person calls it. */
  readonly name: Localized
  readonly lifecycle: Localized
  readonly deadline: Localized
  /** Its day, in the zone of its lifecycle. */
  readonly on: Day
  readonly timeZone: string
  /** The last instant that is in time. */
  readonly dueAt: Instant
  /** Where its hour is not known: the first instant at which it may be over. */
  readonly dueFrom?: Instant
  /** Where the last night did not see it, and it hits the whole fleet: the deadline is the one that was known last. */
  readonly isUnseen?: true
  /** Whom missing it hits. */
  readonly affects: DeadlineAffects
}

/** The next deadlines of certificates. */
export interface ReportedExpiries {
  /** From the week of the report on. */
  readonly weeks: readonly { readonly from: Day; readonly to: Day; readonly count: number }[]
  /** Passed by the time of the report. */
  readonly passed: number
  /** After the weeks that are listed. */
  readonly later: number
  /** Without a deadline. */
  readonly none: number
}

/** Certificates of one kind by phase. */
export interface ReportedLifecycle {
  readonly id: string
  readonly label: Localized
  readonly count: number
  readonly phases: readonly { readonly label: Localized; readonly count: number }[]
}

/** The most rows that are told of those that could not be read. */
export const mostRejects = 20

/**
 * Reads what a store has of the last night, once and without keeping it, and sums it up for a person. What streams throw
 * comes out as it is.
 *
 * @example
 * const report = await fleetReport(
 *   { status, certificates: store.certificates(), symptoms: store.symptoms(), rejects },
 *   { composition: diagnoser.composition, now: status.finished.now, timeZone: 'Asia/Tokyo' },
 * )
 */
export const fleetReport = guarded(
  ['source', 'options'],
  'what a store has, and whose names are told when',
  reported,
)

function reported(source: ReportSource, { composition, now, timeZone }: ReportOptions): Promise<FleetReport> {
  const { status } = source
  const changes = changesTaken(composition)
  const expiries = expiriesTaken(now, timeZone)
  const pressing = pressingTaken(composition)
  const soon = soonTaken(composition, now, timeZone)
  const unread = unsureTaken('unread', composition)
  const missing = unsureTaken('missing', composition)
  const exchanged = unsureTaken('exchanged', composition)
  const contradicted = unsureTaken('contradicted', composition)
  const symptoms = symptomsTaken(composition)
  const gone = symptomsTaken(composition)
  const doubtful = tooMany(status.phases, composition).map(({ lifecycle: id, count }) => ({
    id,
    label: lifecycleName(id, composition),
    count,
  }))
  const begun = { finished: status.finished?.now ?? null, timeZone, rows: status.rows, doubtful }
  const lifecycles = lifecyclesOf(status.phases, composition)
  const { rejected: count, partly = 0 } = status
  return takeAll()

  async function takeAll(): Promise<FleetReport> {
    const listed = rejectsListed()
    /** Rows that could not be read, by the certificate that they are of: what stands in one of them is not missing. */
    const unreadOf = new Map<
      string,
      { readonly rows: UnreadCertificate[]; readonly missing: MissingCertificate[] }
    >()
    await takeEach('source.rejects', source.rejects, (one) => {
      const lifecycle = wideLifecycleOf(one, composition)
      listed.take(one, lifecycle !== undefined)
      if (lifecycle === undefined) return
      const row = { lifecycle, device: `${one.device ?? ''} (${one.line})`.trim() }
      const name = nameOf(one.device ?? '', lifecycle)
      const known = unreadOf.get(name)
      if (known) known.rows.push(row)
      else if (one.device === undefined || unreadOf.size >= mostUnread) unread.take(row)
      else unreadOf.set(name, { rows: [row], missing: [] })
    })
    await takeEach('source.certificates', source.certificates, (one) => {
      changes.take(one)
      expiries.take(one)
      pressing.take(one)
      soon.take(one)
      if (one.contradictedAt) contradicted.take(withLines(one))
    })
    await takeEach('source.missing', source.missing ?? [], (one) => {
      if (one.isReplaced) return exchanged.take(one)
      soon.takeMissing(one)
      const known = unreadOf.get(nameOf(one.device, one.lifecycle))
      if (known) known.missing.push(one)
      else missing.take(one)
    })
    for (const { rows, missing: certificates } of unreadOf.values()) {
      const soonest = certificates.toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))
      for (const [i, row] of rows.entries()) unread.take({ ...soonest[i], ...row })
      for (const one of soonest.slice(rows.length)) missing.take(one)
    }
    await takeEach('source.symptoms', source.symptoms, symptoms.take)
    await takeEach('source.gone', source.gone ?? [], gone.take)
    return {
      ...begun,
      attention: byHarm([
        ...pressing.taken(),
        ...unread.taken(),
        ...missing.taken(),
        ...exchanged.taken(),
        ...contradicted.taken(),
        ...symptoms.taken(),
      ]),
      replaced: pressing.replaced(),
      changes: {
        ...changes.taken(),
        gone: gone.taken().map(({ kind, id, text, count, devices }) => ({ kind, id, text, count, devices })),
      },
      soon: soon.taken(),
      expiries: expiries.taken(),
      lifecycles,
      rejected: {
        count,
        partly,
        ...listed.taken(),
      },
    }
  }
}

/** The rows that are told: those of what hits the whole fleet first, then those of which a date could not be read. */
function rejectsListed() {
  const lists: readonly Rejected[][] = [[], [], []]
  return {
    take: (one: Rejected, isWide: boolean) => {
      const list = lists[isWide ? 0 : one.isDated ? 2 : 1]
      if (list && list.length < mostRejects) list.push(one)
    },
    taken: (): Omit<FleetReport['rejected'], 'count' | 'partly'> => {
      const first = lists.flat().slice(0, mostRejects)
      return {
        first: first.map(({ line, device, problems }) => ({ line, ...(device && { device }), problems })),
        ...(first[0]?.columns && { columns: first[0].columns }),
      }
    },
  }
}

/** Certificates in rows that could not be read whose last known dates are looked for. */
const mostUnread = 10_000

/** A certificate in a row that could not be read, with the date that was known last, where there is one. */
type UnreadCertificate = Pick<MissingCertificate, 'device' | 'lifecycle'> &
  Partial<Pick<MissingCertificate, 'dueAt' | 'dueFrom'>>

function nameOf(device: string, lifecycle: string): string {
  return JSON.stringify([device, lifecycle])
}

/** What hits the whole fleet goes before all else: what is over or shows, that of which nobody knows when it ends, what has time still. */
function byHarm(all: readonly ReportedSymptom[]): readonly ReportedSymptom[] {
  return all.toSorted((a, b) => haste(a) - haste(b))
}

function haste(of: ReportedSymptom): number {
  if (harmOf(of) > 0) return 4
  if (of.kind === 'missing' || of.kind === 'unread') return 2
  return of.kind === 'deadline' ? (of.state === 'open' ? 3 : 0) : 1
}
