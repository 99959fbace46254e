import type { ComputedFact, FactSet, ValueOf } from '../fact/fact.ts'
import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import type { Instant } from '../time/index.ts'
import type { DeadlineAffects, DeadlineState, LeadTime, Lifecycle, ReminderDefinition } from './lifecycle.ts'

/** The names in the lifecycle of a certificate. `Expires` is the fact of its expiry, among the facts `F`. */
export interface CertificateIds<
  F,
  Id extends string,
  Source extends string,
  Expires extends keyof F,
  Expiry extends string,
  Expired extends string,
  Reminder extends string,
> {
  lifecycle: Id
  source: Source
  event: 'expires'
  deadline: 'expiry'
  because: 'validity'
  phase: 'valid' | 'renewal-due' | Expired
  window: never
  reminder: Reminder
  supplies: {
    readonly [Fact in Expiry]: ComputedFact<'instant', Instant | Extract<ValueOf<F[Expires]>, null>>
  } & {
    readonly [Fact in `${Expiry}State`]: ComputedFact<'choice', Exclude<DeadlineState, 'uncertain'>>
  }
}

/** What differs from certificate to certificate, and from console to console. */
export interface CertificateProfile<
  Id extends string,
  Source extends string,
  Expires extends string,
  Expiry extends string,
  Expired extends string,
  Reminder extends string,
> {
  readonly id: Id
  readonly label: Localized
  readonly source: readonly Source[]
  /** Where its days are counted. */
  readonly timeZone: string
  /** The fact that says when the certificate expires, e.g. `apns.expiresAt`. */
  readonly expires: Expires
  /** The fact that the deadline becomes; how it stands is `<fact>State`. */
  readonly fact: Expiry
  /** From when on it is time to renew. */
  readonly renewalDue: LeadTime
  readonly reminders: { readonly [R in Reminder]: ReminderDefinition<'expires'> }
  /** The phase after expiry, and what it is called. */
  readonly expired: { readonly [P in Expired]: Localized }
  /** No document says when to renew and when to remind: it is our suggestion. */
  readonly inferred?: true
  /** What is not known of the very instant of expiry. */
  readonly boundary?: Localized
  /** What it costs to let it expire. */
  readonly consequence?: Localized
  /** Whom that hits: one device where it is not given. */
  readonly affects?: DeadlineAffects
  /** What is to be done about it, before the day as after it. */
  readonly toDo?: Localized
}

/** The ids of those facts that are instants. */
export type InstantIds<F> = {
  [Id in keyof F]: F[Id] extends { readonly type: 'instant' } ? Id : never
}[keyof F] &
  string

/**
 * The life of a certificate by its own dates, counted from one of the facts given: valid, due for renewal, expired. How
 * long it lives differs from issuer to issuer, so it is read from the certificate. Its last instant still counts as valid
 * (RFC 5280 §4.1.2.5).
 *
 * @example
 * const life = certificateLifecycle(facts, {
 *   id: 'acme/certificate',
 *   label: { ja: '証明書', en: 'Certificate' },
 *   source: [],
 *   timeZone: 'Asia/Tokyo',
 *   expires: 'acme.expiresAt',
 *   fact: 'acme.expiry',
 *   renewalDue: { days: 30 },
 *   reminders: remindersOn('notice', [30, 7]),
 *   expired: { expired: { ja: '期限切れ', en: 'Expired' } },
 *   inferred: true,
 * })
 */
export function certificateLifecycle<
  F extends FactSet,
  const Id extends string,
  const Source extends string,
  const Expires extends InstantIds<F>,
  const Expiry extends string,
  const Expired extends string,
  const Reminder extends string,
>(
  facts: F,
  profile: CertificateProfile<Id, Source, Expires, Expiry, Expired, Reminder>,
): Lifecycle<CertificateIds<F, Id, Source, Expires, Expiry, Expired, Reminder>>
export function certificateLifecycle(
  _facts: FactSet,
  profile: CertificateProfile<string, string, string, string, string, string>,
): Lifecycle {
  return lifecycleOf(profile)
}

const lifecycleOf = guarded(
  ['profile'],
  'the profile of a certificate',
  (profile: CertificateProfile<string, string, string, string, string, string>): Lifecycle => {
    const { id, label, source, timeZone, expires, fact, renewalDue, reminders, expired } = profile
    const { boundary, consequence, affects, toDo } = profile
    const mark = profile.inferred && { inferred: profile.inferred }
    return {
      id,
      label,
      source,
      timeZone,
      events: { expires: { fact: expires, label: { ja: '有効期限', en: 'Expiry' }, required: true } },
      deadlines: {
        expiry: {
          fact,
          label: { ja: '有効期限', en: 'Expiry' },
          earliest: {
            validity: {
              label: { ja: '証明書の有効期間', en: 'Validity of the certificate' },
              from: 'expires',
            },
          },
          ...(boundary && { boundary }),
          ...(consequence && { consequence }),
          ...(affects && { affects }),
          ...(toDo && { toDo }),
        },
      },
      phases: {
        valid: { label: { ja: '有効', en: 'Valid' } },
        'renewal-due': {
          label: { ja: '更新時期', en: 'Renewal due' },
          from: { before: 'expires', ...renewalDue },
          ...mark,
        },
        ...Object.fromEntries(
          Object.entries(expired).map(([phase, label]) => [phase, { label, from: { passed: 'expiry' } }]),
        ),
      },
      windows: {},
      reminders: Object.fromEntries(
        Object.entries(reminders).map(([name, reminder]) => [name, { ...reminder, ...mark }]),
      ),
    }
  },
)

const kinds = {
  mail: { ja: '通知メール', en: 'Mail' },
  notice: { ja: '通知', en: 'Notice' },
} as const satisfies { readonly [kind: string]: Localized }

/** Reminders that are due on exactly these days before expiry, 0 being its day: `mail-30-days`, `mail-7-days`. */
export const remindersOn = guarded(
  ['kind', 'days'],
  'a kind of reminder and days',
  <const Kind extends keyof typeof kinds, const Days extends number>(
    kind: Kind,
    days: readonly Days[],
  ): { readonly [R in `${Kind}-${Days}-days`]: ReminderDefinition<'expires'> } => {
    const entries = days.map((count) => [`${kind}-${count}-days`, reminderOn(kind, count)] as const)
    return Object.fromEntries(entries) as { [R in `${Kind}-${Days}-days`]: ReminderDefinition<'expires'> }
  },
)

function reminderOn(kind: keyof typeof kinds, days: number): ReminderDefinition<'expires'> {
  const { ja, en } = kinds[kind]
  const when = whenBefore(days)
  return { label: { ja: `${ja}（${when.ja}）`, en: `${en} (${when.en})` }, before: 'expires', days }
}

function whenBefore(days: number): Localized {
  if (days === 0) return { ja: '当日', en: 'on the day' }
  if (days === 1) return { ja: '前日', en: 'the day before' }
  return { ja: `${days} 日前`, en: `${days} days before` }
}
