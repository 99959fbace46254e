import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

/** Right after a sync no device has answered yet, so the cause stays open until the time for an answer is over. */
export const deviceOffline = defineRule({
  id: 'bizmobile/device-offline',
  when: (w) => {
    const unanswered = w.not(
      w.present('bizmobile.lastAccessAt', (w) =>
        w.not(w.after('bizmobile.informationRequestedAt', 'bizmobile.lastAccessAt')),
      ),
    )
    const isWaiting = w.before('now', 'bizmobile.answerDueAt')
    return w.any(
      w.all(w.not(isWaiting), unanswered),
      w.all(isWaiting, unanswered, w.unprovable()),
      w.all(w.same('bizmobile.informationRequestedAt', 'bizmobile.lastAccessAt'), w.unprovable()),
    )
  },
  what: {
    ja: 'デバイスがインターネットに接続していません。',
    en: 'The device is not connected to the Internet.',
  },
  why: {
    ja: '電源が切れている、圏外にいるなどの理由で接続していないデバイスは、サーバーからの要求を受け取れません。要求より後に「最終アクセス」が更新されないことで分かります。',
    en: 'A device that is off, out of reach or otherwise not connected cannot receive requests from the server. This shows in "最終アクセス" (last access) staying before the request.',
  },
  evidence: {
    ja: '要求: {bizmobile.informationRequestedAt}、最終アクセス: {bizmobile.lastAccessAt}。',
    en: 'Request: {bizmobile.informationRequestedAt}; last access: {bizmobile.lastAccessAt}.',
  },
  remedy: [
    {
      id: 'switch-device-on',
      actor: 'user',
      do: {
        ja: 'デバイスの電源が入っていることを確かめてください。',
        en: 'See that the device is switched on.',
      },
    },
    {
      id: 'restart-device',
      actor: 'user',
      do: { ja: 'デバイスを再起動してください。', en: 'Restart the device.' },
    },
    {
      id: 'connect-device',
      actor: 'user',
      do: {
        ja: 'Wi-Fi やモバイル通信などのネットワーク設定を確かめ、インターネットに接続してください。',
        en: 'Check the network settings, such as Wi-Fi and mobile data, and connect to the Internet.',
      },
    },
    {
      id: 'sync-and-see-access',
      actor: 'administrator',
      path: consolePaths.sync,
      do: {
        ja: '接続できたら「同期」を送信し、「最終アクセス」が更新されることを確かめてください。',
        en: 'Once it is connected, send "同期" (sync) and see "最終アクセス" (last access) updated.',
      },
    },
  ],
  source: ['BM-08', 'BM-27', 'BM-28', 'BM-29', 'BM-30', 'BM-31', 'BM-32', 'BM-47', 'BM-48'],
  examples: [
    {
      name: 'no answer long after the request',
      facts: {
        'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
        'bizmobile.lastAccessAt': '2025-01-23T09:00:00+09:00',
      },
      now: '2025-01-23T12:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'no access ever, long after the request',
      facts: {
        'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
        'bizmobile.lastAccessAt': null,
      },
      now: '2025-01-23T12:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'answered a second later',
      facts: {
        'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
        'bizmobile.lastAccessAt': '2025-01-23T10:15:01+09:00',
      },
      now: '2025-01-23T12:00:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'both times are equal, which the document leaves open',
      facts: {
        'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
        'bizmobile.lastAccessAt': '2025-01-23T10:15:00+09:00',
      },
      now: '2025-01-23T12:00:00+09:00',
      expect: { ask: [] },
    },
    {
      name: 'not answered yet, a moment after the request',
      facts: {
        'bizmobile.informationRequestedAt': '2025-01-23T10:15:00+09:00',
        'bizmobile.lastAccessAt': '2025-01-23T09:00:00+09:00',
      },
      now: '2025-01-23T10:15:00+09:00',
      expect: { ask: [] },
    },
    {
      name: 'no sync sent yet',
      facts: { 'bizmobile.lastAccessAt': '2025-01-23T09:00:00+09:00' },
      now: '2025-01-23T12:00:00+09:00',
      expect: { ask: ['bizmobile.informationRequestedAt'] },
    },
  ],
})
