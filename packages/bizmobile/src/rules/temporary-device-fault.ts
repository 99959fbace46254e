import { defineRule } from '../kit.ts'

/** What is left once the steps before it, of which the log is the last, have shown nothing. */
export const temporaryDeviceFault = defineRule({
  id: 'bizmobile/temporary-device-fault',
  severity: 'warning',
  when: (w) => w.is('bizmobile.failureReasonInLog', false),
  what: {
    ja: 'デバイス内部の一時的な障害です。',
    en: 'The device has a temporary fault inside it.',
  },
  why: {
    ja: 'これは消去法による推定で、直接の証拠はないため、確度は高くありません。',
    en: 'This is concluded by exclusion and nothing proves it directly. It is not very certain.',
  },
  remedy: [
    {
      id: 'restart-device',
      actor: 'user',
      do: { ja: 'デバイスを再起動してください。', en: 'Restart the device.' },
    },
    {
      id: 'contact-support',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      do: {
        ja: '再起動しても解消しないときは、デバイスの管理番号を添えてサポート窓口へ問い合わせてください。',
        en: 'If that does not help, ask support, and tell them the "管理番号" (management number) of the device.',
      },
    },
  ],
  source: ['BM-11', 'BM-41', 'BM-42', 'BM-43', 'BM-44'],
  examples: [
    {
      name: 'the log tells nothing either',
      facts: { 'bizmobile.failureReasonInLog': false },
      expect: 'confirmed',
    },
    { name: 'the log tells why', facts: { 'bizmobile.failureReasonInLog': true }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['bizmobile.failureReasonInLog'] } },
  ],
})
