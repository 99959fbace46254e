import { consolePaths } from '../console-paths.ts'
import { defineFallback } from '../kit.ts'

/** Without an active alarm the certificate is valid, and the FAQ goes on to the device (BM-24, BM-27). */
export const alarmCleared = defineFallback({
  id: 'bizmobile/alarm-cleared',
  about: ['bizmobile/push-certificate-invalid-alarm'],
  when: (w) => w.known(w.is('bizmobile.invalidCertificateAlarm', false)),
  why: {
    ja: 'アラームが発生していなければ、Push証明書は有効です。それでもデバイスを管理できないときは、デバイスの側を確かめます。',
    en: 'While there is no active alarm, the push certificate is valid. If devices still cannot be managed, look at the device.',
  },
  remedy: [
    {
      id: 'send-sync',
      actor: 'administrator',
      path: consolePaths.sync,
      do: {
        ja: 'デバイスに「同期」を送信し、「最終アクセス」が更新されるかを確かめてください。更新されなければ、インターネットに接続していません。',
        en: 'Send "同期" (sync) to the device and see whether "最終アクセス" (last access) is updated. If it is not, the device is not connected to the Internet.',
      },
    },
    {
      id: 'diagnose-message',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '「同期状態」にメッセージが残るときは、その文言で診断してください。',
        en: 'If "同期状態" (synchronisation state) still shows a message, diagnose that one.',
      },
    },
  ],
  source: ['BM-24', 'BM-27', 'BM-30'],
})
