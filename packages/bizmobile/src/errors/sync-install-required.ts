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
  source: ['BM-01', 'BM-02', 'BM-03', 'BM-04', 'BM-45'],
})
