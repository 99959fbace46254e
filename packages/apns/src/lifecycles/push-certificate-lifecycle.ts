import {
  type CertificateIds,
  type CertificateProfile,
  certificateLifecycle,
  type FactSet,
  guarded,
  type InstantIds,
  type Lifecycle,
} from '@shindan/core'

/** The names in every lifecycle of a push certificate. `Expires` is the fact of its expiry, among the facts `F`. */
export type PushCertificateIds<
  F,
  Id extends string,
  Source extends string,
  Expires extends keyof F,
  Expiry extends string,
  Reminder extends string,
> = CertificateIds<F, Id, Source, Expires, Expiry, 'expired-renewable', Reminder>

/** What differs from console to console. */
export type PushCertificateProfile<
  Id extends string,
  Source extends string,
  Expires extends string,
  Expiry extends string,
  Reminder extends string,
> = Omit<CertificateProfile<Id, Source, Expires, Expiry, 'expired-renewable', Reminder>, 'expired'>

const consequence = {
  ja: 'MDM サーバーから登録済みのデバイスに何も届かず、リモートロックや設定の配布ができなくなります。すぐに、同じ Apple ID で同じ証明書を更新してください。更新だけで管理を再開できるかどうかは、製品によって説明が異なります。新しい証明書に置き換えると、すべてのデバイスの再登録が必要になります。',
  en: 'Nothing from the MDM server reaches the enrolled devices any more: no remote lock, no settings. Renew the same certificate with the same Apple ID at once. Whether that alone brings management back, products say differently. If a new certificate replaces it, every device has to be enrolled again.',
}

const toDo = {
  ja: '新しく作成せず、前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。',
  en: 'Renew the same certificate, with the same Apple ID as last time, by “Renew”. Do not create a new one.',
}

/**
 * The dates of an Apple push certificate as a console shows them, counted from one of the facts given. It lives for one
 * year, which is read from the certificate; after that it can still be renewed, and management goes on (LS-04, LS-07).
 * While it is expired, no managed device can be reached (LS-05, LS-06).
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
export const pushCertificateLifecycle = guarded(
  ['facts', 'profile'],
  'facts and the profile of a certificate',
  <
    F extends FactSet,
    const Id extends string,
    const Source extends string,
    const Expires extends InstantIds<F>,
    const Expiry extends string,
    const Reminder extends string,
  >(
    facts: F,
    profile: PushCertificateProfile<Id, Source, Expires, Expiry, Reminder>,
  ): Lifecycle<PushCertificateIds<F, Id, Source, Expires, Expiry, Reminder>> =>
    certificateLifecycle(facts, {
      consequence,
      affects: 'all-managed-devices',
      toDo,
      ...profile,
      expired: { 'expired-renewable': { ja: '期限切れ（更新可能）', en: 'Expired, still renewable' } },
    }),
)
