import { defineError } from '../kit.ts'

/** The screen lists what may be wrong with the account; the certificate is not among it. */
export const signOnUserRefused = defineError({
  id: 'platforms/sign-on-user-refused',
  platforms: ['windows', 'macos', 'ios', 'ipados', 'android', 'chromeos'],
  stage: 'console',
  summary: {
    ja: '証明書を選択したあとのサインオンで、利用者のアカウントまたはアクセスの条件が認められませんでした。',
    en: 'At sign-on, after the certificate was chosen, the account of the user or the condition of access was refused.',
  },
  messages: [
    {
      ja: 'ユーザーIDが存在しない、停止、ロック',
      en: 'The user ID does not exist, is suspended or is locked',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      '証明書を選ぶところは通るのに、そのあと自分のIDが使えないと言われる',
      'サインオンで証明書のあとにユーザーが止められているような画面。パスワードは合っている',
      '証明書 選択後 アカウント ロック',
      '休職から戻った社員が、証明書は有効なのにクラウドへ入れません',
      '自宅だと証明書ログインが断られ、会社だと入れる。場所の条件?',
      'IDを打ち間違えたまま証明書で進んだら、存在しない人扱いになった',
      '人事異動でアカウント名が変わり、端末の証明書は同じなのにサインオンが通らない',
      '夜間に証明書でログインしようとしたら許可の時間外だったようです',
    ],
    en: [
      "choosing the certificate works, afterwards it says my ID can't be used",
      'after the certificate the sign-on looks as if my user were suspended, password is right',
      'certificate accepted account locked',
      "Employee back from leave can't sign on although the certificate is good",
      'certificate login is declined at home and fine at the office, is it the location?',
      "mistyped my ID and went on with the certificate, told I don't exist",
      'Account name changed with a transfer, same certificate on the device, sign-on fails',
      'tried the certificate login late at night, outside permitted hours it seems',
    ],
  },
  unexplained: {
    ja: '画面は考えられる理由を並べるだけで、どれが該当するかを示しません。',
    en: 'The screen lists what is possible and does not say which it is.',
  },
  advice: {
    ja: [
      '入力したユーザー ID に誤りがないか確認します。',
      '管理者が、そのユーザーが停止またはロックされていないか確認します。',
      '管理者が、アクセスを許可する条件（端末、場所、時間など）に、その利用者の使い方が合っているか確認します。',
    ],
    en: [
      'Check that the user ID was entered correctly.',
      'Have the administrator check that the user is neither suspended nor locked.',
      'Have the administrator check that device, place and time fit the conditions under which access is allowed.',
    ],
  },
  source: ['cloudgate/sign-on-troubleshooting', 'cloudgate/sign-on-user-refused'],
})
