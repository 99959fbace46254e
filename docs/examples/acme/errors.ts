import { defineError } from './kit.ts'

export const errors = [
  defineError({
    id: 'acme/check-in-refused',
    code: 'ACME-17',
    platforms: ['ios', 'ipados'],
    stage: 'sync',
    summary: {
      ja: 'サーバーがデバイスの接続を拒否しました。',
      en: 'The server refused the check-in of the device.',
    },
    messages: [
      {
        ja: 'チェックインが拒否されました (ACME-17)',
        en: 'Check-in refused (ACME-17)',
        verbatim: ['ja', 'en'],
      },
    ],
    told: {
      ja: [
        'Acme に登録した iPhone が、チェックインのたびに弾かれます',
        'Acme の端末が朝からサーバーにつながらず、管理画面に出てきません',
        '時計がずれたスマホだけ Acme のチェックインに失敗する',
        'Acme のトークンを作ってから二週間放っておいたら登録した端末が拒否された',
        'Acme MDM が急に端末を受け付けなくなった',
        'キッティング中の iPad が Acme のサーバーに断られる',
        'Acme チェックイン 拒否',
        '利用者から、Acme の登録がはねられると問い合わせがありました',
      ],
      en: [
        'Our iPhones get kicked out whenever they check in with Acme',
        'since this morning devices do not get through to the Acme server',
        'only the phone with the wrong clock fails its Acme check-in',
        'made an Acme token, enrolled two weeks later, and the device is turned away',
        'Acme MDM suddenly takes no device any more',
        'iPads we are setting up are turned away by the Acme server',
        'acme check-in refused',
        'a user asks why the Acme enrolment bounces',
      ],
    },
    source: ['manual'],
  }),
] as const
