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
  told: {
    ja: [
      '検証用のAndroidをadbでデバイスオーナーにしようとしたら、アカウントがあるからとはねられた',
      'Googleにログインした後のスマホを完全管理にできない。Android Enterpriseです',
      'Android デバイス所有者 設定できない アカウント',
      '初期設定でGmailを追加してからMDMのアプリを入れたら、会社所有として登録できません',
      'dpmコマンドで管理アプリを指定すると失敗。LINEのアカウントでも駄目なんでしょうか、Androidの端末',
      'メーカーの会員IDが残っているGalaxyで、MDMのDevice Ownerが通らない',
      '初期化せずにAndroidを会社の管理端末にする方法は?個人アカウントを消すよう言われた',
      'TestDPCを試していて、設定のアカウントを全部外したつもりなのにまだ所有者になれない',
    ],
    en: [
      'tried to make a test Android device owner over adb, refused because of accounts',
      "phone already signed in to Google can't become fully managed in Android Enterprise",
      'android device owner accounts exist',
      'added Gmail during set-up before the MDM app, now no enrolment as company-owned',
      'dpm command for the management app fails on Android, does a messenger account count?',
      "Samsung account left on the Galaxy, MDM doesn't get device owner",
      "Can an Android become a company device without a reset? I'm told to remove my own accounts",
      "removed all accounts I think, TestDPC still can't own the device",
    ],
  },
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
