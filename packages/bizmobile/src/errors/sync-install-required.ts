import { defineError } from '../kit.ts'

export const syncInstallRequired = defineError({
  id: 'bizmobile/sync-install-required',
  code: 'SyncRequired',
  codeContext: ['BizMobile', 'SyncRequired', 'プロファイル', 'MDM', 'デバイス詳細'],
  platforms: ['ios', 'ipados'],
  stage: 'sync',
  summary: {
    ja: 'プロファイルがデバイスにインストールされておらず、同期が完了しません。',
    en: 'A profile is not installed on the device, so synchronisation does not complete.',
  },
  messages: [
    {
      ja: '{profileName}: 同期によるインストールが必要です',
      en: '{profileName}: Installation by synchronisation is required',
      verbatim: ['ja'],
    },
  ],
  keywords: ['同期進行中', '同期完了にならない'],
  told: {
    ja: [
      'BizMobileで同期をかけてもずっと終わらず、プロファイルが端末に入っていないと出ます',
      'iPadの同期がいつまでも進行中のまま。プロファイルの横に同期して入れろみたいな表示がある',
      '設定プロファイルを配ったのに、何台かのiPhoneだけ入らず同期待ちになっている',
      'ビズモバイルで端末を同期しても、Wi-Fiのプロファイルがインストールされません',
      '端末の画面をロックしたまま同期したせいか、プロファイルがまだ入っていないことになっている',
      '電源を切っていたiPhoneの同期が完了しない。プロファイルが未インストールのまま',
      '古いiOSの端末だけ、配ったプロファイルが同期しても入らない',
      '会社から設定が配られるはずなのに、自分のiPadだけ同期が終わらないと言われました',
      'BizMobile Goで割り当てたプロファイルが端末側に反映されず、同期を何度やり直してもだめ',
      'プッシュ証明書を更新したあたりから、プロファイルが端末に入らず同期が終わらない',
    ],
    en: [
      'BizMobile sync never ends and a profile is shown as still to be installed',
      'The iPad stays in sync forever, next to the profile it says it has to be synced first',
      "Distributed a settings profile, but on a few iPhones it doesn't get in and they wait for sync",
      "the Wi-Fi profile isn't on the device even after syncing in BizMobile",
      'device was locked during the sync, so the profile is not there yet',
      "An iPhone that was switched off doesn't complete its sync, profile still missing",
      "only old iOS devices don't take the profile however often we sync",
      'I was told my iPad is the only one where the company profile sync does not finish',
      "Since about when we renewed the push certificate, profiles don't arrive and syncing goes on and on",
    ],
  },
  source: ['BM-01', 'BM-02', 'BM-03', 'BM-04', 'BM-45'],
})
