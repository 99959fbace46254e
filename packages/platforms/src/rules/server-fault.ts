import { defineRule } from '../kit.ts'

/** RFC 9110, 15.6: the server failed to fulfil a request that may well be valid. */
export const serverFault = defineRule({
  id: 'platforms/server-fault',
  when: (w) => w.all(w.atLeast('platforms.mdmServerStatus', 500), w.below('platforms.mdmServerStatus', 600)),
  what: {
    ja: 'サーバー側の不具合または一時停止のため、要求を処理できませんでした。',
    en: 'The server could not process the request, because of a fault or an outage of its own.',
  },
  why: {
    ja: '500 番台のステータスコードは、サーバー側の原因で処理できないことを表します。デバイスの設定を変えても解消しません。',
    en: 'Status codes from 500 on say that the cause is at the server. Changing something on the device does not help.',
  },
  evidence: {
    ja: '返されたステータスコードは {platforms.mdmServerStatus} です。',
    en: 'The status code is {platforms.mdmServerStatus}.',
  },
  remedy: [
    {
      id: 'wait-and-retry',
      actor: 'user',
      do: { ja: '時間をおいて、もう一度お試しください。', en: 'Wait a while and try again.' },
    },
    {
      id: 'look-into-log',
      actor: 'administrator',
      do: {
        ja: '続くときは、表示された URL のサーバーの管理者に、稼働状況とログを確認してもらいます。',
        en: 'If it lasts, have the administrator of the server at that URL check whether it is up, and its log.',
      },
    },
  ],
  source: ['rfc9110'],
  examples: [
    { name: '503', facts: { 'platforms.mdmServerStatus': 503 }, expect: 'confirmed' },
    { name: '403', facts: { 'platforms.mdmServerStatus': 403 }, expect: 'ruled-out' },
    { name: 'status not known', facts: {}, expect: { ask: ['platforms.mdmServerStatus'] } },
  ],
})
