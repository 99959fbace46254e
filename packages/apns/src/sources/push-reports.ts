import type { SourceSet } from '@shindan/core'

/** What others met with keys, identities and pushes after the portal. */
export const pushReports = {
  'fleetdm/fleet#53252': {
    title: {
      ja: 'Fleet の報告、別のトピックの証明書への置き換え',
      en: 'Fleet report of a certificate replaced by one of another topic',
    },
    url: 'https://github.com/fleetdm/fleet/issues/53252',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#52469': {
    title: {
      ja: 'Fleet の提案、トピックが異なる証明書の警告',
      en: 'Fleet proposal to warn of a certificate with another topic',
    },
    url: 'https://github.com/fleetdm/fleet/issues/52469',
    checkedOn: '2026-11-25',
  },
  'micromdm#1009': {
    title: {
      ja: 'MicroMDM の報告、デバイスの ID 証明書の期限切れ',
      en: 'MicroMDM report of an expired identity of a device',
    },
    url: 'https://github.com/micromdm/micromdm/issues/1009',
    checkedOn: '2026-11-25',
  },
  'micromdm#812': {
    title: {
      ja: 'MicroMDM の報告、形式の違う秘密鍵',
      en: 'MicroMDM report of a private key in another format',
    },
    url: 'https://github.com/micromdm/micromdm/issues/812',
    checkedOn: '2026-11-25',
  },
  'micromdm#559': {
    title: {
      ja: 'MicroMDM の報告、APNs との接続での復号の失敗',
      en: 'MicroMDM report of a failed decryption towards APNs',
    },
    url: 'https://github.com/micromdm/micromdm/issues/559',
    checkedOn: '2026-11-25',
  },
  'micromdm#794': {
    title: {
      ja: 'MicroMDM の報告、証明書と合わない秘密鍵',
      en: 'MicroMDM report of a key that is not of the certificate',
    },
    url: 'https://github.com/micromdm/micromdm/issues/794',
    checkedOn: '2026-11-25',
  },
  'nanomdm#77': {
    title: {
      ja: 'NanoMDM の報告、証明書と合わない秘密鍵',
      en: 'NanoMDM report of a key that does not match',
    },
    url: 'https://github.com/micromdm/nanomdm/issues/77',
    checkedOn: '2026-11-25',
  },
  'nanomdm#106': {
    title: { ja: 'NanoMDM の報告、暗号化された秘密鍵', en: 'NanoMDM report of an encrypted private key' },
    url: 'https://github.com/micromdm/nanomdm/issues/106',
    checkedOn: '2026-11-25',
  },
  'nanomdm#192': {
    title: {
      ja: 'NanoMDM の報告、読み取れない秘密鍵',
      en: 'NanoMDM report of a private key that is not parsed',
    },
    url: 'https://github.com/micromdm/nanomdm/issues/192',
    checkedOn: '2026-11-25',
  },
  'apple-forums-738806': {
    title: {
      ja: 'Apple Developer Forums、古い PushMagic',
      en: 'Apple Developer Forums on a stale PushMagic',
    },
    url: 'https://developer.apple.com/forums/thread/738806',
    checkedOn: '2026-11-25',
  },
  'micromdm/pull#833': {
    title: { ja: 'MicroMDM の変更、CSR のファイル名', en: 'MicroMDM change of the name of the CSR file' },
    url: 'https://github.com/micromdm/micromdm/pull/833',
    checkedOn: '2026-11-25',
  },
  'memdocs#4434': {
    title: {
      ja: 'Intune の文書への指摘、ポータルが拒否する拡張子',
      en: 'Intune documentation issue on the extension that the portal refuses',
    },
    url: 'https://github.com/MicrosoftDocs/memdocs/issues/4434',
    checkedOn: '2026-11-25',
  },
  'addigy/apns-notifications': {
    title: { ja: 'Apple からの期限の通知メール（Addigy）', en: 'Mails of Apple before the expiry (Addigy)' },
    url: 'https://support.addigy.com/hc/en-us/articles/4408633952915',
    checkedOn: '2026-11-25',
  },
  'aiir/mails-from-apple': {
    title: { ja: 'Apple からのメールの種類（Aiir）', en: 'Kinds of mails that Apple sends (Aiir)' },
    url: 'https://support.aiir.com/article/866-common-emails-you-may-receive-from-apple',
    checkedOn: '2026-11-25',
  },
} satisfies SourceSet
