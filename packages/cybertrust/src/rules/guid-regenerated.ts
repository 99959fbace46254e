import { defineRule } from '../kit.ts'

/** Known from the answer yes or no, or from two dates: neither of them waits for the other. */
export const guidRegenerated = defineRule({
  id: 'cybertrust/guid-regenerated',
  when: (w) => {
    const told = w.is('cybertrust.guidAppReinstalledSinceIssue', true)
    const dated = w.present('cybertrust.guidAppReinstalledAt', (w) =>
      w.after('cybertrust.guidAppReinstalledAt', 'cybertrust.issuedAt'),
    )
    return w.any(w.all(told, w.not(w.known(w.not(dated)))), w.all(dated, w.not(w.known(w.not(told)))))
  },
  what: {
    ja: '証明書を発行したあとで「サイバートラスト デバイスID for GUID」アプリが削除または再インストールされました。',
    en: 'The app "サイバートラスト デバイスID for GUID" was removed or reinstalled after the certificate was issued.',
  },
  why: {
    ja: '機器 ID（GUID）はアプリを入れ直すたびに新しくなります。発行時の GUID と変わると、証明書と合わなくなります。',
    en: 'The device id (GUID) is new each time the app is installed, and then differs from the one that the certificate was issued for.',
  },
  remedy: [
    {
      id: 'tell-new-guid',
      actor: 'user',
      do: {
        ja: 'アプリに表示される新しい機器 ID（GUID）を管理者に伝えてください。',
        en: 'Tell the administrator the new device id (GUID) that the app shows.',
      },
    },
    {
      id: 'reissue-for-new-guid',
      actor: 'administrator',
      do: {
        ja: '新しい GUID で証明書を再発行してください。',
        en: 'Reissue the certificate for the new GUID.',
      },
    },
    {
      id: 'keep-app-until-installed',
      actor: 'user',
      do: {
        ja: 'インストールが終わるまで、アプリを削除しないでください。',
        en: 'Do not remove the app until the installation is done.',
      },
    },
  ],
  source: ['CT-64', 'CT-65', 'CT-66'],
  examples: [
    {
      name: 'reinstalled since the issue, without a date',
      facts: { 'cybertrust.guidAppReinstalledSinceIssue': true },
      expect: 'confirmed',
    },
    {
      name: 'not reinstalled since the issue',
      facts: { 'cybertrust.guidAppReinstalledSinceIssue': false },
      expect: 'ruled-out',
    },
    {
      name: 'reinstalled after issue',
      facts: {
        'cybertrust.issuedAt': '2025-01-01T10:00:00+09:00',
        'cybertrust.guidAppReinstalledAt': '2025-01-02T10:00:00+09:00',
      },
      expect: 'confirmed',
    },
    {
      name: 'reinstalled before issue',
      facts: {
        'cybertrust.issuedAt': '2025-01-03T10:00:00+09:00',
        'cybertrust.guidAppReinstalledAt': '2025-01-02T10:00:00+09:00',
      },
      now: '2025-01-04T00:00:00Z',
      expect: 'ruled-out',
    },
    { name: 'never reinstalled', facts: { 'cybertrust.guidAppReinstalledAt': null }, expect: 'ruled-out' },
    {
      name: 'time of issue unknown',
      facts: { 'cybertrust.guidAppReinstalledAt': '2025-01-02T10:00:00+09:00' },
      expect: { ask: ['cybertrust.guidAppReinstalledSinceIssue', 'cybertrust.issuedAt'] },
    },
  ],
})
