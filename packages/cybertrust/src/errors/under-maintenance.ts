import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const underMaintenance = defineError({
  id: 'cybertrust/under-maintenance',
  code: '501',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  severity: 'warning',
  summary: {
    ja: '証明書の発行サービスがメンテナンス中で、証明書を取得できません。',
    en: 'The Cybertrust service is under maintenance, so no certificate can be retrieved.',
  },
  messages: [
    {
      ja: '501 ただ今、サービスメンテナンス中のためご利用いただけません。明日、改めて実施してください。',
      en: '501 The service is not available now because of maintenance. Please try again tomorrow.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '501 ただ今、サービスがメンテナンス中のためご利用頂けません。',
      en: '501 The service is not available now because it is under maintenance.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  told: {
    ja: [
      '夜に証明書を入れようとしたら、今は使えないから明日にしてと言われました',
      '証明書の取得サービスって今止まってますか?証明書が落とせません',
      '水曜の夜遅くに自宅で証明書のインストールをしたら、メンテ中みたいな表示で終わった',
      '証明書の取り込み、いつになったらできますか。作業中で使えませんって出ちゃう',
      '昨日の晩から証明書が取れない。朝になったら直りますか',
      '証明書のダウンロードだけ受け付けてくれなくて、また今度って感じの画面になる',
      '発行元の定期メンテナンスにぶつかったようで、利用者の証明書取得が全員できません',
      'サービス停止は何時までですか。証明書の配布作業が止まっています',
      '月の第2水曜の夜に証明書インストールの案内を出してしまい、社員からできないと連絡が来ている',
      'メンテナンスの予定は出ていないのに、Importerで証明書を取ろうとすると休止中のように言われる',
      'メンテナンス 証明書 取得 いつまで',
      'Importerで501',
      '残業中に証明書の取り込みを試したら閉店状態。22時過ぎはだめ?',
      'ヘルプデスクに同じ問い合わせが殺到。証明書、今夜は誰も取れていない模様',
      '定期作業の告知を見落として、証明書の一斉配布を水曜の夜に組んでしまった',
    ],
    en: [
      'tried to install the certificate last night and it told me to come back tomorrow',
      "Is the Cybertrust service down right now? I can't fetch my certificate",
      'Wednesday evening, wanted to set up the device certificate from home, it said they are doing work on the system',
      'when will I be able to download the certificate again, it says not available at the moment',
      'The certificate importer just says the service is closed for tonight',
      'All our users fail to get certificates since 10 pm, looks like planned downtime at Cybertrust',
      'How long does the monthly maintenance of the device ID service take? Our certificate rollout is blocked',
      'We scheduled the certificate rollout on the second Wednesday night and nobody can retrieve anything',
      'No maintenance was announced, but the Importer behaves as if the certificate service were offline',
      'cybertrust maintenance certificate',
      'Working late, wanted the certificate after ten at night, shop closed it seems',
      'Calls piling up at the help desk, device ID certificates out for everybody tonight',
      'overlooked the notice of planned work, certificate distribution set for Wednesday night',
    ],
  },
  source: ['CT-15', 'CT-16'],
})
