import { defineError } from '../kit.ts'

export const androidAccountsExist = defineError({
  id: 'platforms/android-accounts-exist',
  platforms: ['android'],
  stage: 'enrolment',
  summary: {
    ja: '端末にアカウントがすでに追加されているため、管理アプリをデバイスの所有者（Device Owner）にできません。',
    en: 'The management app cannot become the owner of the device because the device has accounts already.',
  },
  messages: [
    {
      ja: '端末にアカウントがすでにあるため、デバイス所有者を設定できません',
      en: 'Not allowed to set the device owner because there are already some accounts on the device',
      verbatim: ['en'],
    },
  ],
  unexplained: {
    ja: 'Android の制約によるもので、アカウントのない状態でしか設定できません。',
    en: 'Android allows it only on a device without any account.',
  },
  advice: {
    ja: [
      '検証用の端末であれば、設定の「パスワードとアカウント」ですべてのアカウントを外し、もう一度実行します。',
      '必要なデータがないことを確かめてから端末を初期化し、アカウントを追加する前に登録します。',
    ],
    en: [
      'On a device for tests, remove every account under Passwords & accounts in Settings and run it again.',
      'Once sure that nothing on it is needed, reset the device and enrol it before any account is added.',
    ],
  },
  source: ['android-testdpc#212', 'android-testdpc#223'],
})
