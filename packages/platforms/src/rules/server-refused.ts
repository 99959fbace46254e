import { defineRule } from '../kit.ts'

/** RFC 9110, 15.5.2 and 15.5.4: the server understood the request and does not accept who makes it. */
export const serverRefused = defineRule({
  id: 'platforms/server-refused',
  when: (w) => w.oneOf('platforms.mdmServerStatus', [401, 403]),
  what: {
    ja: 'サーバーが、このデバイスまたは利用者からの要求を認めていません。',
    en: 'The server does not accept the request of this device or user.',
  },
  why: {
    ja: 'ステータスコード 401 と 403 は、要求は届いたが、要求した相手を認めないことを表します。登録されたものとは別のデバイスであること、ログインの情報や期限が合わないことなどが考えられます。',
    en: 'Status codes 401 and 403 say that the request arrived and that whoever made it is not accepted: another device than the registered one, credentials that do not fit, or a period that has ended.',
  },
  evidence: {
    ja: '返されたステータスコードは {platforms.mdmServerStatus} です。',
    en: 'The status code is {platforms.mdmServerStatus}.',
  },
  remedy: [
    {
      id: 'check-who-asks',
      actor: 'user',
      do: {
        ja: '案内されたデバイスで、案内された情報を使って操作しているかを確認します。',
        en: 'Check that this is the device, and these are the credentials, that you were told to use.',
      },
    },
    {
      id: 'look-into-log',
      actor: 'administrator',
      do: {
        ja: '表示された URL のサーバーの管理者に、拒否した理由をログで確認してもらいます。',
        en: 'Have the administrator of the server at that URL look for the reason in its log.',
      },
    },
  ],
  source: ['rfc9110'],
  examples: [
    { name: '403', facts: { 'platforms.mdmServerStatus': 403 }, expect: 'confirmed' },
    { name: '500', facts: { 'platforms.mdmServerStatus': 500 }, expect: 'ruled-out' },
    { name: 'status not known', facts: {}, expect: { ask: ['platforms.mdmServerStatus'] } },
  ],
})
