import { type AnyLifecycle, epochOf, guarded, type Instant, type Locale, textIn } from '@shindan/core'
import { lifecycleAffects } from '../lifecycle-affects.ts'
import type { CertificateOutcome } from '../row-outcome.ts'
import type { FleetStatus } from '../status.ts'
import { type Stream, takeEach } from '../stream.ts'
import { type RenewalSuggestion, suggestedWindow } from '../window/suggested-window.ts'
import { exposition, type Metric, type Sample } from './exposition.ts'
import { helpWords } from './words.ts'

/** What is measured of a fleet. */
export interface FleetMeasured {
  readonly status: FleetStatus
  /** Reminders by channel and state. */
  readonly reminders: readonly {
    readonly channel: string
    readonly state: string
    readonly count: number
  }[]
  /** Read one after the other; no more of them is kept than gets series of its own. */
  readonly certificates: Stream<MeasuredCertificate>
  /** How many certificates that hit the whole fleet stand in rows that could not be read, by lifecycle. */
  readonly unread?: ReadonlyMap<string, number>
}

/** A certificate that may get series of its own. */
export type MeasuredCertificate = Pick<CertificateOutcome, 'device' | 'lifecycle' | 'revision' | 'dueAt'>

/** What certificates are, and in which language a metric is explained. */
export interface PrometheusOptions {
  /** The lifecycles that certificates are of, which say when to renew them, and whether missing that hits the whole fleet. */
  readonly lifecycles: ReadonlyMap<string, AnyLifecycle>
  /** English when absent, as monitoring is used to. */
  readonly locale?: Locale
}

/** The most certificates that get series of their own: all others are counted. */
export const mostSeries = 500

/**
 * How a fleet stands, in the text format of Prometheus. Times are seconds since 1970-01-01 and never so many days from now,
 * so that they hold until the next night. Certificates are counted by lifecycle and phase; those that hit the whole fleet, such
 * as push certificates, get series of their own as well, {@link mostSeries} of them at the most, in the order given; how many
 * do not is `shindan_fleet_unlisted_certificates`.
 *
 * @example
 * const text = await prometheusText(
 *   { status: await store.status(), reminders: [], certificates: store.certificates() },
 *   { lifecycles: diagnoser.composition.lifecycles },
 * )
 */
export const prometheusText = guarded(
  ['fleet', 'options'],
  'how a fleet stands, and its lifecycles',
  measured,
)

function measured(fleet: FleetMeasured, options: PrometheusOptions): Promise<string> {
  const listed: MeasuredCertificate[] = []
  const unlisted = new Map<string, number>()
  for (const [id, lifecycle] of options.lifecycles)
    if (lifecycleAffects(lifecycle) === 'all-managed-devices') unlisted.set(id, 0)
  return takeEach('fleet.certificates', fleet.certificates, (one) => {
    const left = unlisted.get(one.lifecycle)
    if (left === undefined) return
    if (listed.length < mostSeries) listed.push(one)
    else unlisted.set(one.lifecycle, left + 1)
  }).then(() => textOf(fleet, options, { certificates: listed, unlisted }))
}

interface Listed {
  readonly certificates: readonly MeasuredCertificate[]
  readonly unlisted: ReadonlyMap<string, number>
}

const textOf = guarded(['fleet', 'options'], 'how a fleet stands, and its lifecycles', metricsText)

function metricsText(
  { status, reminders, unread }: FleetMeasured,
  { lifecycles, locale = 'en' }: PrometheusOptions,
  { certificates, unlisted }: Listed,
): string {
  const { finished, open } = status
  const nothing = { labels: {} }
  const begun = open ?? finished
  const listed = certificates.map((one) => ({
    one,
    labels: labelsOf(one),
    window: windowOf(one, lifecycles),
  }))
  const windows = (at: (suggestion: RenewalSuggestion) => Instant) =>
    listed.flatMap(({ labels, window }) => (window ? [timed(labels, at(window))] : []))
  const metric = (name: string, help: keyof typeof helpWords, samples: readonly Sample[]): Metric => ({
    name: `shindan_fleet_${name}`,
    help: textIn(helpWords[help], locale),
    samples,
  })
  return exposition([
    metric('last_success_timestamp_seconds', 'success', finished ? [timed({}, finished.now)] : []),
    metric('last_begun_timestamp_seconds', 'begun', begun ? [timed({}, begun.now)] : []),
    metric('rows', 'rows', [{ ...nothing, value: status.rows }]),
    metric('rejected_rows', 'rejected', [{ ...nothing, value: status.rejected }]),
    metric('partly_read_rows', 'partly', [{ ...nothing, value: status.partly ?? 0 }]),
    metric(
      'unread_certificates',
      'unread',
      [...unlisted.keys()].map((lifecycle) => ({
        labels: { lifecycle },
        value: unread?.get(lifecycle) ?? 0,
      })),
    ),
    metric(
      'certificates',
      'certificates',
      status.phases.map(({ lifecycle, phase, count }) => ({
        labels: { lifecycle, phase: phase ?? 'undecided' },
        value: count,
      })),
    ),
    metric(
      'reminders',
      'reminders',
      reminders.map(({ channel, state, count }) => ({ labels: { channel, state }, value: count })),
    ),
    metric(
      'certificate_expiry_timestamp_seconds',
      'expiry',
      listed.flatMap(({ one, labels }) => (one.dueAt === null ? [] : [timed(labels, one.dueAt)])),
    ),
    metric(
      'renewal_window_start_timestamp_seconds',
      'windowStart',
      windows(({ suggestedWindow: { start } }) => start),
    ),
    metric(
      'renewal_window_end_timestamp_seconds',
      'windowEnd',
      windows(({ suggestedWindow: { end } }) => end),
    ),
    metric(
      'renewal_timestamp_seconds',
      'renewal',
      windows(({ renewAt }) => renewAt),
    ),
    metric(
      'unlisted_certificates',
      'unlisted',
      [...unlisted].map(([lifecycle, value]) => ({ labels: { lifecycle }, value })),
    ),
  ])
}

function labelsOf({ lifecycle, device, revision }: MeasuredCertificate): Sample['labels'] {
  return { lifecycle, device, certificate: revision }
}

/** Where it lies does not hang on the time of the question. */
function windowOf(
  certificate: MeasuredCertificate,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
): RenewalSuggestion | undefined {
  const lifecycle = lifecycles.get(certificate.lifecycle)
  if (!lifecycle || certificate.dueAt === null) return undefined
  return suggestedWindow(certificate, { lifecycle, now: certificate.dueAt })
}

function timed(labels: Sample['labels'], at: Instant): Sample {
  return { labels, value: epochOf(at) / 1000 }
}
