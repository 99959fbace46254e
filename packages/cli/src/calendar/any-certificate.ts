import { lifecyclesOn, type ReminderDefinition, told } from '@shindan/core'

const facts = {
  'shindan.expiresAt': told('instant', { ja: '有効期限', en: 'expiry' }),
}

/** A certificate of which no lifecycle is known: when it ends, and to be reminded of it. Its zone is the reader's. */
export const anyCertificate = lifecyclesOn(facts).defineLifecycle({
  id: 'shindan/certificate',
  label: { ja: '証明書', en: 'Certificate' },
  timeZone: 'Asia/Tokyo',
  source: [],
  events: { expires: { fact: 'shindan.expiresAt', label: { ja: '有効期限', en: 'Expiry' }, required: true } },
  deadlines: {
    expiry: {
      fact: 'shindan.expiry',
      label: { ja: '有効期限', en: 'Expiry' },
      earliest: {
        validity: { label: { ja: '証明書の有効期間', en: 'Validity of the certificate' }, from: 'expires' },
      },
    },
  },
  reminders: { '30-days': daysBefore(30), '7-days': daysBefore(7) },
})

function daysBefore(days: number): ReminderDefinition<'expires'> {
  return {
    label: { ja: `有効期限の ${days} 日前`, en: `${days} days before expiry` },
    before: 'expires',
    days,
  }
}
