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
  told: {
    ja: [
      '新しい人に証明書を配ろうとしたら、契約の本数を超えていて取れない',
      '証明書 ライセンス 足りない',
      'PCを入れ替えるたびに証明書を取り直していたら、枠を使い果たした',
      '操作ログに証明書の登録NG、理由は数が足りないとのこと',
      '退職者の証明書が生きたままで、新入社員のiPhoneに回す分がない',
      '自分だけ会社の証明書がもらえない。総務に聞くと空きがないらしい',
      '一人で三台に証明書を入れたら四台目から受け取れない。契約を増やせばよい?',
      'テストで発行したデバイス証明書を片付けずに本番を始め、途中で在庫切れ',
      '証明書の追加購入をしたのに、取得画面ではまだ上限と言われる',
    ],
    en: [
      'wanted to give a new colleague a certificate, our contract has no more of them',
      'certificate licences used up',
      'took a fresh certificate for every replaced PC until the quota was gone',
      'activity log says certificate registration NG for lack of licences',
      "leavers' certificates are still alive, none left for the new hires' iPhones",
      "I'm the only one without the company certificate, the office says they've run dry",
      "three devices got certificates, the fourth didn't, do we buy more?",
      'Left test certificates in place, roll-out stopped when the stock was empty',
      "bought additional certificate licences, still told we're at the limit",
    ],
  },
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
