import { defineError } from '../kit.ts'

/** Any program says it: it is that of a profile beneath the first line of one, or beside MDM. */
export const profileServerUnreachable = defineError({
  id: 'platforms/profile-server-unreachable',
  codeContext: ['プロファイルをインストール', 'プロファイルのインストール', 'Profile Installation', 'MDM'],
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、iOS・iPadOS がサーバーに接続できませんでした。',
    en: 'iOS or iPadOS could not reach a server while it installed a profile.',
  },
  messages: [
    {
      ja: 'サーバへの接続を確立できませんでした。',
      en: 'A connection to the server could not be established.',
      verbatim: ['ja', 'en'],
      generic: true,
    },
  ],
  told: {
    ja: [
      'iPhoneでプロファイルを入れている途中、サーバーにつながらないって言われました',
      'Wi-Fiは入ってるのに、プロファイルのインストールで通信できないみたいになる',
      '社内のWi-Fiだとプロファイルが入らず、テザリングだと入りました',
      '構成プロファイルを入れるところでネットにつながってないような表示になる',
      'iCloudプライベートリレーがオンのiPhoneだけプロファイルのインストールで接続に失敗する',
      'VPNをつないだままiPadにプロファイルを入れようとしたら、サーバーと話せない',
      '電波の弱いところで証明書のプロファイルを入れてもらったら、接続できずに終わった',
      'MDMへの登録でプロファイルを入れるとき、ファイアウォールに止められているようでサーバーに届かない',
      '地下でiPhoneにプロファイルを入れようとしたけど繋がらないと出る。場所の問題?',
    ],
    en: [
      "iPhone says it can't get through to the server while installing the profile",
      'Wi-Fi is on but the profile install behaves as if there were no network',
      "profile doesn't install on the office Wi-Fi, works with a hotspot",
      'Only iPhones with iCloud Private Relay fail to connect during the profile install',
      "tried the profile on my iPad with the VPN on and it can't reach anything",
      'Weak signal while the user installed the certificate profile, connection failed',
      'our firewall seems to block the iPads when the MDM profile goes on, no contact with the server',
      "can't connect when putting the profile on the phone, is it the place I'm in?",
      'The enrolment profile stops because the device does not get to the MDM server',
    ],
  },
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'デバイスのネットワークとサーバーのどちらに原因があるかは、この文言だけでは判断できません。',
    en: "The message does not show whether the device's network or the server is at fault.",
  },
  advice: {
    ja: [
      'ネットワークの安定した場所で、プロファイルを取得するところからやり直します。',
      '同じエラーが続く場合は、管理者が、デバイスのネットワークからサーバーに接続できるか確認します。',
    ],
    en: [
      'Where the network is stable, start again from fetching the profile.',
      "If the error stays, have the administrator check that the server can be reached from the device's network.",
    ],
  },
  source: ['cloudgate/ios-messages', 'micromdm/micromdm#893'],
})
