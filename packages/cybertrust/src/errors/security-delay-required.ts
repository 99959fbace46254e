import { defineError } from '../kit.ts'

/** A notice, not an error: the screen asks before it goes on. */
export const securityDelayRequired = defineError({
  id: 'cybertrust/security-delay-required',
  platforms: ['ios'],
  stage: 'install',
  severity: 'info',
  summary: {
    ja: '「盗難デバイスの保護」により、プロファイルをインストールする前に 1 時間待つ必要があります。',
    en: 'Stolen Device Protection requires a wait of one hour before the profile can be installed.',
  },
  messages: [
    {
      ja: 'プロファイルをインストールするために、セキュリティ継続を開始しますか?',
      en: 'Start a security delay to install the profile?',
      verbatim: ['ja'],
    },
    {
      ja: '”盗難デバイスの保護” が有効になっていて、iPhone がよく知らない場所にあるため、セキュリティ上の理由からこのプロファイルをインストールするには時間を置く必要があります。',
      en: 'Because Stolen Device Protection is on and the iPhone is not in a familiar location, time must pass before this profile can be installed, for security reasons.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'iPhoneに証明書のプロファイルを入れようとしたら、1時間待てと言われました',
      'プロファイルを入れるところで、知らない場所だからってカウントダウンが始まった',
      '外出先でiPhoneにプロファイルをインストールしようとしたら、すぐには入れられないと出ました',
      '証明書のプロファイル入れるのに、待ち時間があるって出るんですけど普通ですか?',
      'セキュリティなんとかを始めますかって聞かれた。プロファイルを入れたいだけなのに、押していいの?',
      '盗まれたとき用の設定のせいで、会社のプロファイルがすぐ入らない',
      '利用者のiPhoneで盗難対策の機能がオンになっていて、証明書プロファイルのインストールが1時間待たされる',
      '盗難デバイスの保護を切らずに構成プロファイルを入れる方法はありますか',
      '自宅や会社以外の場所でiPhoneの証明書を設定させたら、保留になって進めない',
      'iOSを更新した端末で、プロファイルのインストール時に遅延がかかるようになった',
      'iPhone プロファイル 1時間 待つ',
      '出張先のホテルで証明書の設定を頼んだら、iPhoneの盗難対策が邪魔をして後回し',
      'Face IDを求められ、そのあとタイマー表示。構成プロファイルはいつ入りますか',
      'キッティング会場に着いたばかり、iPhoneが場所を知らないとかでプロファイルに足止め',
    ],
    en: [
      'my iPhone wants me to wait an hour before it installs the certificate profile',
      'installing the profile away from home, it starts a countdown, is that normal?',
      'It asks to start some security thing before the company profile goes on, should I tap it?',
      "can't install the profile right away because the phone is somewhere it doesn't know",
      'Is there a way around the one hour wait for the profile on iPhone',
      "Users with the stolen phone protection switched on can't install the certificate profile immediately",
      'Do we have to turn off Stolen Device Protection before installing configuration profiles?',
      'Rolled out certificates at an off-site event and every iPhone put a delay on the profile',
      'After updating iOS the profile install is held back for sixty minutes on some devices',
      'iphone profile security delay',
      'hotel on a business trip, theft setting on my iPhone holds up the certificate profile',
      'Face ID, then a timer, when does the configuration profile go on?',
      "Just arrived at the staging site, iPhones don't know the place and hold the profile back",
    ],
  },
  // The wait is a part of that protection, and the screen says it itself.
  proves: [{ fact: 'cybertrust.stolenDeviceProtection', value: true }],
  source: ['CT-56', 'CT-57'],
})
