import { defineError } from '../kit.ts'

export const pushMagicStale = defineError({
  id: 'apns/push-magic-stale',
  platforms: ['ios', 'ipados', 'macos', 'tvos'],
  stage: 'push',
  summary: {
    ja: 'デバイスにプッシュは届きましたが、以前の登録のときの値（PushMagic）であったため、デバイスが無視しました。',
    en: 'The push reached the device, which ignored it because its PushMagic is that of an earlier enrolment.',
  },
  messages: [
    {
      ja: '正しいマジック文字列がないため、MDM のプッシュを拒否します。',
      en: 'Rejecting MDM push dictionary because it does not have the right magic string.',
      verbatim: ['en'],
    },
  ],
  unexplained: {
    ja: 'サーバーがどの登録の値を使っているかは、デバイスのログからは分かりません（APNs は成功を返します）。',
    en: "The device's log does not show which enrolment the server took the value from; APNs reports success.",
  },
  advice: {
    ja: [
      'サーバーの管理者が、そのデバイスの最新の TokenUpdate にある PushMagic とトークンが保存されているか確認します。',
      '同じデバイスの登録が二重になっていれば、古いほうの登録へのプッシュを止めます。',
      '解消しない場合は、MDM の提供元に問い合わせます（デバイスの登録し直しは最後に検討します）。',
    ],
    en: [
      'Have the administrator of the server check that PushMagic and token of the latest TokenUpdate of that device are stored.',
      'If the device is enrolled twice there, stop pushes to the older enrolment.',
      'If it persists, ask the vendor of the MDM; enrolling the device again comes last.',
    ],
  },
  source: ['apple-forums-738806'],
})
