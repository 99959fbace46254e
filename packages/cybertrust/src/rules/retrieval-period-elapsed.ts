import { defineRule } from '../kit.ts'
import { reissue } from '../remedies/reissue.ts'

export const retrievalPeriodElapsed = defineRule({
  id: 'cybertrust/retrieval-period-elapsed',
  when: (w) =>
    w.present('cybertrust.retrievalDeadline', (w) => w.after('now', 'cybertrust.retrievalDeadline')),
  leans: { for: (w) => w.is('cybertrust.hasSeveralLocalProfiles', true) },
  what: {
    ja: '最初に証明書を取得してから 3 日が過ぎ、追加の取得ができなくなっています。',
    en: 'More than 3 days have passed since the certificate was first retrieved, so it cannot be retrieved again.',
  },
  why: {
    ja: '最初の取得から最大 3 日で、取得は締め切られます。ただし、発行から 7 日の期限は超えません。インストールに失敗していても、証明書の取得が済んでいれば、その時点から 3 日と数えます。複数のローカルプロファイルにインストールする途中で起こりやすい状態です。',
    en: 'Retrieval closes at most 3 days after the first one, even if the installation failed then, and never later than 7 days after the issue. It often happens while a certificate is put into several local profiles.',
  },
  evidence: {
    ja: '最初の取得は {cybertrust.firstRetrievedAt}、その 3 日後は {cybertrust.retrievalDeadline} でした（発行から 7 日の期限のほうが早ければ、そちらが期限です）。',
    en: 'It was first retrieved on {cybertrust.firstRetrievedAt}; 3 days later was {cybertrust.retrievalDeadline} (the 7 days from the issue, where they end sooner, come first).',
  },
  remedy: [
    reissue,
    {
      id: 'install-every-profile',
      actor: 'user',
      do: {
        ja: '最初の取得から 3 日以内、かつ発行から 7 日以内に、対象のすべてのローカルプロファイルへのインストールを済ませてください。',
        en: 'Finish the installation into every local profile within 3 days of the first retrieval, and within 7 days of the issue.',
      },
    },
  ],
  source: ['CT-25', 'CT-26', 'CT-27', 'CT-28', 'CT-29', 'CT-30', 'CT-31', 'CT-32', 'CT-33'],
  examples: [
    {
      name: 'retrieved on the 2nd, asked on the 6th',
      facts: { 'cybertrust.firstRetrievedAt': '2025-01-02T10:00:00+09:00' },
      now: '2025-01-06T00:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'retrieved on the 2nd, asked on the 5th, the last day',
      facts: { 'cybertrust.firstRetrievedAt': '2025-01-02T10:00:00+09:00' },
      now: '2025-01-05T12:00:00+09:00',
      expect: { ask: [] },
    },
    { name: 'never retrieved', facts: { 'cybertrust.firstRetrievedAt': null }, expect: 'ruled-out' },
    { name: 'retrieval unknown', facts: {}, expect: { ask: ['cybertrust.firstRetrievedAt'] } },
  ],
})
