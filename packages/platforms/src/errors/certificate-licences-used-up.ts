import { defineError } from '../kit.ts'

/** What the activity log of a service that issues certificates shows for a failed retrieval. */
export const certificateLicencesUsedUp = defineError({
  id: 'platforms/certificate-licences-used-up',
  platforms: ['windows', 'macos', 'ios', 'ipados', 'android', 'chromeos'],
  stage: 'install',
  summary: {
    ja: 'デバイス証明書のライセンスに空きがないため、証明書を取得できませんでした。',
    en: 'A device certificate could not be retrieved because no licence for one is left.',
  },
  messages: [
    {
      ja: '証明書ライセンス不足',
      en: 'Not enough certificate licences',
      verbatim: ['ja'],
    },
  ],
  unexplained: {
    ja: 'どの証明書がライセンスを使っているかは、管理者サイトの一覧でしか分かりません。',
    en: 'Which certificates use the licences can be seen only in the list of the administrator.',
  },
  advice: {
    ja: [
      '管理者が、契約しているライセンスの数と、使用中の証明書の数を確認します。',
      '使っていないことを確かめた証明書だけを失効させます（失効した証明書は元に戻せません）。',
      '足りない場合は、ライセンスを追加します。',
      'そのあと、利用者が証明書を取得し直します。',
    ],
    en: [
      'Have the administrator compare the number of licences with that of the certificates in use.',
      'Revoke only certificates that are known not to be used; a revoked one does not come back.',
      'If that is not enough, get more licences.',
      'After that, have the user retrieve the certificate once more.',
    ],
  },
  source: ['cloudgate/retrieval-troubleshooting'],
})
