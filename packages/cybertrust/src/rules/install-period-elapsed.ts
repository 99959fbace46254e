import { defineRule } from '../kit.ts'
import { reissue } from '../remedies/reissue.ts'

export const installPeriodElapsed = defineRule({
  id: 'cybertrust/install-period-elapsed',
  when: (w) => w.after('now', 'cybertrust.issueDeadline'),
  what: {
    ja: '証明書を発行してから 7 日が過ぎ、インストール期限が切れています。',
    en: 'More than 7 days have passed since the certificate was issued, so its install deadline is over.',
  },
  why: {
    ja: '証明書は、発行した日から 7 日以内にインストール（取得）する必要があります。',
    en: 'A certificate must be installed (retrieved) within 7 days of the day it was issued on.',
  },
  evidence: {
    ja: '発行日時は {cybertrust.issuedAt}、期限は {cybertrust.issueDeadline} でした。',
    en: 'It was issued on {cybertrust.issuedAt}; the deadline was {cybertrust.issueDeadline}.',
  },
  remedy: [
    reissue,
    {
      id: 'install-in-time',
      actor: 'user',
      do: {
        ja: '発行から 7 日以内にインストールを済ませてください。',
        en: 'Finish the installation within 7 days of the issue.',
      },
    },
  ],
  source: ['CT-23', 'CT-24', 'CT-29', 'CT-30', 'CT-33'],
  examples: [
    {
      name: 'issued on the 1st, asked on the 9th',
      facts: { 'cybertrust.issuedAt': '2025-01-01T10:00:00+09:00' },
      now: '2025-01-09T00:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'issued on the 1st, asked on the 8th, the last day',
      facts: { 'cybertrust.issuedAt': '2025-01-01T10:00:00+09:00' },
      now: '2025-01-08T23:59:59+09:00',
      expect: { ask: [] },
    },
    {
      name: 'issued on the 1st, asked on the 7th',
      facts: { 'cybertrust.issuedAt': '2025-01-01T10:00:00+09:00' },
      now: '2025-01-07T23:59:59+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'time of issue unknown',
      facts: {},
      now: '2025-01-09T00:00:00+09:00',
      expect: { ask: ['cybertrust.issuedAt'] },
    },
  ],
})
