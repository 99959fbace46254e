import { consolePaths, manualPages } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

/** 失効日 is the day of expiry, not of a revocation. It comes before the alarm, so the mild remedy wins (BM-26). */
export const pushCertificateExpired = defineRule({
  id: 'bizmobile/push-certificate-expired',
  affects: 'all-managed-devices',
  when: (w) =>
    w.present('bizmobile.pushCertificateExpiry', (w) => w.after('now', 'bizmobile.pushCertificateExpiry')),
  what: {
    ja: 'Push証明書の有効期限が切れています。',
    en: 'The push certificate has expired.',
  },
  why: {
    ja: '期限の切れた Push証明書では、サーバーからデバイスへ通信できません。',
    en: 'With an expired push certificate the server cannot reach the devices.',
  },
  evidence: {
    ja: '「失効日」は {bizmobile.pushCertificateExpiresAt} です。',
    en: 'It expired {bizmobile.pushCertificateExpiresAt}.',
  },
  remedy: [
    {
      id: 'renew-push-certificate',
      actor: 'administrator',
      path: consolePaths.certificate,
      url: manualPages.renewal,
      affects: 'none',
      do: {
        ja: 'Push証明書を更新してください。削除や新規登録ではなく、更新です。',
        en: 'Renew the push certificate. Renew it; do not delete it or register another.',
      },
    },
    {
      id: 'sync-device',
      actor: 'administrator',
      path: consolePaths.sync,
      do: {
        ja: '更新が済んだら、デバイスを同期してメッセージが消えることを確かめてください。',
        en: 'Then synchronise the device and see that the message disappears.',
      },
    },
  ],
  source: ['BM-06', 'BM-13', 'BM-16', 'BM-17', 'BM-25', 'BM-26'],
  examples: [
    {
      name: 'a minute after its expiry',
      facts: { 'bizmobile.pushCertificateExpiresAt': '2025-01-23T10:15:00+09:00' },
      now: '2025-01-23T10:16:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'at its expiry',
      facts: { 'bizmobile.pushCertificateExpiresAt': '2025-01-23T10:15:00+09:00' },
      now: '2025-01-23T10:15:00+09:00',
      expect: 'ruled-out',
    },
    { name: 'expiry unknown', facts: {}, expect: { ask: ['bizmobile.pushCertificateExpiresAt'] } },
  ],
})
