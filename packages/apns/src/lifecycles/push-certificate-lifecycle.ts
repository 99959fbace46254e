import type {
  ComputedFact,
  DeadlineState,
  FactSet,
  Instant,
  LeadTime,
  Lifecycle,
  Localized,
  ReminderDefinition,
  ValueOf,
} from '@shindan/core'

/** The names in every lifecycle of a push certificate. `Expires` is the fact of its expiry, among the facts `F`. */
export interface PushCertificateIds<
  F,
  Id extends string,
  Source extends string,
  Expires extends keyof F,
  Expiry extends string,
  Reminder extends string,
> {
  lifecycle: Id
  source: Source
  event: 'expires'
  deadline: 'expiry'
  because: 'validity'
  phase: 'valid' | 'renewal-due' | 'expired-renewable'
  window: never
  reminder: Reminder
  supplies: {
    readonly [Fact in Expiry]: ComputedFact<'instant', Instant | Extract<ValueOf<F[Expires]>, null>>
  } & {
    readonly [Fact in `${Expiry}State`]: ComputedFact<'choice', Exclude<DeadlineState, 'uncertain'>>
  }
}

/** What differs from console to console. */
export interface PushCertificateProfile<
  Id extends string,
  Source extends string,
  Expires extends string,
  Expiry extends string,
  Reminder extends string,
> {
  readonly id: Id
  readonly label: Localized
  readonly source: readonly Source[]
  /** Where the console counts its days. */
  readonly timeZone: string
  /** The fact that says when the certificate expires, e.g. `apns.expiresAt`. */
  readonly expires: Expires
  /** The fact that the deadline becomes; how it stands is `<fact>State`. */
  readonly fact: Expiry
  /** From when on the console urges its administrators to renew. */
  readonly renewalDue: LeadTime
  readonly reminders: { readonly [R in Reminder]: ReminderDefinition<'expires'> }
  /** What is not known of the very instant of expiry. */
  readonly boundary?: Localized
}

/** The ids of those facts that are instants. */
type InstantIds<F> = { [Id in keyof F]: F[Id] extends { readonly type: 'instant' } ? Id : never }[keyof F] &
  string

/**
 * The dates of an Apple push certificate as a console shows them, counted from one of the facts given. It lives for one
 * year, which is read from the certificate; after that it can still be renewed, and management goes on (LS-04, LS-07).
 * Its last instant still counts as valid (RFC 5280 §4.1.2.5, LS-10).
 *
 * @example
 * pushCertificateLifecycle(apns.facts, {
 *   id: 'example/push-certificate',
 *   label: { ja: 'プッシュ証明書', en: 'Push certificate' },
 *   source: ['https://example.com/'],
 *   timeZone: 'Europe/Berlin',
 *   expires: 'apns.expiresAt',
 *   fact: 'example.pushCertificateExpiry',
 *   renewalDue: { days: 30 },
 *   reminders: remindersOn('mail', [30, 7]),
 * })
 */
export function pushCertificateLifecycle<
  F extends FactSet,
  const Id extends string,
  const Source extends string,
  const Expires extends InstantIds<F>,
  const Expiry extends string,
  const Reminder extends string,
>(
  _facts: F,
  profile: PushCertificateProfile<Id, Source, Expires, Expiry, Reminder>,
): Lifecycle<PushCertificateIds<F, Id, Source, Expires, Expiry, Reminder>> {
  const { id, label, source, timeZone, expires, fact, renewalDue, reminders, boundary } = profile
  return {
    id,
    label,
    source,
    timeZone,
    reminders,
    events: { expires: { fact: expires, label: { ja: '有効期限', en: 'Expiry' }, required: true } },
    deadlines: {
      expiry: {
        fact,
        label: { ja: '有効期限', en: 'Expiry' },
        earliest: {
          validity: { label: { ja: '証明書の有効期間', en: 'Validity of the certificate' }, from: 'expires' },
        },
        ...(boundary && { boundary }),
      },
    },
    phases: {
      valid: { label: { ja: '有効', en: 'Valid' } },
      'renewal-due': {
        label: { ja: '更新時期', en: 'Renewal due' },
        from: { before: 'expires', ...renewalDue },
      },
      'expired-renewable': {
        label: { ja: '期限切れ（更新可能）', en: 'Expired, still renewable' },
        from: { passed: 'expiry' },
      },
    },
    windows: {},
  }
}

/** Reminders that are due on exactly these days before expiry, 0 being its day: `mail-30-days`, `mail-7-days`. */
export function remindersOn<const Name extends string, const Days extends number>(
  name: Name,
  days: readonly Days[],
): { readonly [R in `${Name}-${Days}-days`]: ReminderDefinition<'expires'> } {
  const entries = days.map((count) => [`${name}-${count}-days`, reminderOn(count)] as const)
  return Object.fromEntries(entries) as { [R in `${Name}-${Days}-days`]: ReminderDefinition<'expires'> }
}

function reminderOn(days: number): ReminderDefinition<'expires'> {
  const label =
    days === 0
      ? { ja: '有効期限の当日', en: 'On the day of expiry' }
      : {
          ja: `有効期限の ${days} 日前`,
          en: days === 1 ? 'The day before expiry' : `${days} days before expiry`,
        }
  return { label, before: 'expires', days }
}
