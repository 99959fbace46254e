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
  told: {
    ja: [
      'Macのコンソールを見たら、MDMのプッシュは届いているのに端末が捨てている',
      '再登録したiPhoneだけ、APNsは成功なのに何もしてくれません',
      '一度MDMから外して入れ直したら、サーバーの送るプッシュが無視されるようになった',
      'MDM プッシュ 届く 無視 再登録',
      'DBを昔のバックアップに戻したMDMで、送信は成功するが端末が接続しに来ない',
      '同じiPadが一覧に二つあり、どちらに送っても動きません。MDMの登録のやり直し後です',
      '端末のログに合言葉が違うような一文。MDMのコマンドが動かないのと関係ある?',
      'サポートには送信側の値が古いと言われた。MDMのPushMagicって何ですか',
    ],
    en: [
      'Mac log shows the MDM push came in and was thrown away',
      'only the iPhone we enrolled again does nothing although APNs reports success',
      'mdm push received but ignored',
      'took it out of the MDM and put it back, its pushes have no effect since then',
      'restored the MDM database from an old backup, sends succeed but devices never check in',
      'Same iPad twice in the list after re-enrolment, neither entry of the MDM wakes it',
      "device log mentions a magic word that isn't right, is that why MDM commands don't run?",
      "Support says our server sends an outdated value, what's PushMagic?",
    ],
  },
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
