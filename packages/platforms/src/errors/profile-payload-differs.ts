import { defineError } from '../kit.ts'

/** The document says to remove the old profile. That ends the enrolment, so what is undone more easily comes first. */
export const profilePayloadDiffers = defineError({
  id: 'platforms/profile-payload-differs',
  platforms: ['ios', 'ipados'],
  stage: 'enrolment',
  summary: {
    ja: 'デバイスにはすでに MDM の登録があり、インストールしようとした MDM プロファイルはその登録と一致しません。',
    en: 'The device is enrolled in an MDM already, and the MDM profile to install does not fit that enrolment.',
  },
  messages: [
    {
      ja: '新しいMDMペイロードは以前のペイロードと一致しません。',
      en: 'The new MDM payload does not match the old payload.',
      verbatim: ['en'],
    },
    {
      ja: '新しいMDMペイロードは古いペイロードと一致しません。',
      en: 'The new MDM payload does not match the old payload.',
      verbatim: ['en'],
    },
    {
      ja: '新しいペイロードが以前のペイロードと一致しない',
      en: 'The new MDM payload does not match the old payload.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      '前のプロファイルが残ったiPhoneに、新しいMDMのを重ねようとしたら中身が違うと拒否',
      'MDM プロファイル 以前と一致しない',
      'MDMサーバーのURLを変えて配り直したプロファイルが、登録済みのiPadに上書きできない',
      'プッシュ証明書を作り直した後、同じMDMなのに登録プロファイルの更新が受け付けられない',
      '会社を移ったのに前職のMDMが入ったまま、今の会社の設定が乗らないiPhone',
      'いったん登録したiPadへもう一度プロファイルを開いたら、古いのと合わないそうです',
      '子会社統合でMDMを一本化、旧社の端末にだけプロファイルが乗り換えできず',
      'Intuneポータルアプリから入れ直す途中、iOSが前の管理と食い違うと言って止まる',
      '新しいMDMペイロードが古いのと違うと出る',
      'ペイロードが前のものと違うみたいなエラーでMDMに入れない',
    ],
    en: [
      "old profile still on the iPhone, laying the new MDM's over it is refused as different",
      'mdm profile payload does not match',
      "changed the MDM server URL, updated profile can't overwrite the one on enrolled iPads",
      "Made a new push certificate, same MDM, but the enrolment profile isn't taken as an update",
      "changed jobs, my iPhone carries the former employer's MDM and the new settings don't go on",
      "opened the profile a second time on an iPad enrolled earlier, doesn't agree with the old one they say",
      "merging subsidiaries into one MDM, their devices can't change over to our profile",
      "reinstalling from the Intune Company Portal, iOS says it's at odds with the previous management",
      'new MDM payload is not like the old one',
    ],
  },
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: '別の MDM への登録、同じ MDM への以前の登録、トピックやサーバーの変更のどれによるかは、この文言だけでは判断できません。',
    en: 'The message does not show whether another MDM, an earlier enrolment in the same one, or a change of topic or server is behind it.',
  },
  advice: {
    ja: [
      '設定アプリの「VPN とデバイス管理」で、どの MDM のプロファイルが入っているか確認します。',
      '登録済みの多くのデバイスで発生した場合は、何も削除せず、先にプッシュ証明書のトピックが変わっていないか確認します。',
      '不要な登録であることを管理者が確かめてから、古い MDM プロファイルを削除し、もう一度登録します（削除すると、その MDM が配布したアプリと設定も削除されます）。',
    ],
    en: [
      'Look in Settings under VPN & Device Management which MDM profile is installed.',
      'If many enrolled devices show it, remove nothing: first check that the topic of the push certificate has not changed.',
      'Once the administrator is sure that it is not needed, remove the old MDM profile and enrol again; removing it also removes the apps and settings that this MDM delivered.',
    ],
  },
  source: ['microsoft/ios-enrollment-errors', 'google/ios-enrollment-help'],
})
