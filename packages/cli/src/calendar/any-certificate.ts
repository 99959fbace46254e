import { certificateLifecycle, remindersOn, told } from '@shindan/core'

const facts = {
  'shindan.expiresAt': told('instant', { ja: '有効期限', en: 'expiry' }),
}

/** A certificate of which no lifecycle is known: when it ends, and to be reminded of it. Its zone is the reader's. */
export const anyCertificate = certificateLifecycle(facts, {
  id: 'shindan/certificate',
  label: { ja: '証明書', en: 'Certificate' },
  source: [],
  timeZone: 'Asia/Tokyo',
  expires: 'shindan.expiresAt',
  fact: 'shindan.expiry',
  renewalDue: { days: 30 },
  reminders: remindersOn('notice', [30, 7]),
  expired: { expired: { ja: '期限切れ', en: 'Expired' } },
  inferred: true,
})
