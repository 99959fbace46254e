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
      'プロファイル 接続できない iPhone Wi-Fi',
      '機内モードを切った直後に構成プロファイルを入れたら圏外扱いで失敗',
      '支店だけ。iPadのプロファイルを押すと待たされた末に通信不可、本社は平気',
      '広告ブロック用のDNSを入れているiPhoneで、プロファイルがサーバーまで行けない',
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
      'profile cannot connect iphone wifi',
      'turned off airplane mode and installed the profile at once, no connection',
      'Branch office only: the iPad profile waits, then no communication, head office is fine',
      'ad-blocking DNS on my iPhone, the profile never gets to the server',
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
