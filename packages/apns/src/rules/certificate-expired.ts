import { defineRule } from '../kit.ts'

/** Renewing works after expiry too (LS-07), so enrolling devices again is never the first thing to do. */
export const certificateExpired = defineRule({
  id: 'apns/certificate-expired',
  affects: 'all-managed-devices',
  when: (w) => w.after('now', 'apns.expiresAt'),
  what: {
    ja: 'プッシュ証明書の有効期限が切れています。',
    en: 'The push certificate has expired.',
  },
  why: {
    ja: 'プッシュ証明書の有効期間は 1 年です。期限が切れると、登録済みのデバイスと通信できず、リモートロックやリモートワイプなどの管理ができなくなります。期限が切れたあとでも更新でき、更新すれば管理を再開できると説明している提供元があります。',
    en: 'A push certificate is valid for one year. After that enrolled devices cannot be reached: remote lock, remote wipe and the rest of management stop working. Some vendors say that it can still be renewed, and that management resumes once it is.',
  },
  evidence: {
    ja: '有効期限は {apns.expiresAt} まででした。',
    en: 'It was valid until {apns.expiresAt}.',
  },
  remedy: [
    {
      id: 'keep-devices-enrolled',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '先に更新を試すため、デバイスの登録を解除したり、登録し直したりしないでください。',
        en: 'Do not unenrol devices or enrol them again: the renewal comes first.',
      },
    },
    {
      id: 'download-csr',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '管理コンソールから、今回の更新用の CSR をダウンロードしてください。',
        en: 'Download a CSR for this renewal from the console.',
      },
    },
    {
      id: 'renew-same-account',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Renew'],
      do: {
        ja: 'すぐに、前回と同じ Apple ID でサインインし、期限が切れた証明書を「Renew」で更新してください。「Create a Certificate」は使わないでください。',
        en: 'At once, sign in with the same Apple ID as last time and "Renew" the expired certificate. Do not use "Create a Certificate".',
      },
    },
    {
      id: 'check-topic',
      actor: 'administrator',
      affects: 'none',
      action: 'check-renewal',
      do: {
        ja: '急いでいるときほど、アップロードの前に、更新した証明書の UID が期限の切れた証明書と同じことを確かめてください。違うものは登録せず、管理コンソールが確認を求めても「OK」を押さないでください。',
        en: 'However urgent it is, see before the upload that the UID of the renewed certificate is that of the expired one. Never register another, and do not press "OK" where the console asks.',
      },
    },
    {
      id: 'upload-certificate',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '更新した証明書を管理コンソールにアップロードし、有効期限が延びたことを確かめてください。',
        en: 'Upload the renewed certificate to the console and see that the expiry date has been extended.',
      },
    },
  ],
  source: ['CL-02', 'CL-31', 'LS-01', 'LS-04', 'LS-05', 'LS-06', 'LS-07', 'bizmobile-q65'],
  examples: [
    {
      name: 'a second after',
      facts: { 'apns.expiresAt': '2025-03-31T15:30:00Z' },
      now: '2025-03-31T15:30:01Z',
      expect: 'confirmed',
    },
    {
      name: 'the last second',
      facts: { 'apns.expiresAt': '2025-03-31T15:30:00Z' },
      now: '2025-03-31T15:30:00Z',
      expect: 'ruled-out',
    },
    { name: 'expiry unknown', facts: {}, expect: { ask: ['apns.expiresAt'] } },
  ],
})
