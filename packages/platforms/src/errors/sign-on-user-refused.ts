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
