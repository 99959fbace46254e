import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-11-22'

/** What others met at Apple's portal. Apple publishes no list of its errors. */
export const portalReports = {
  'micromdm#630': {
    title: { ja: 'MicroMDM の報告、CSR の拒否', en: 'MicroMDM report of a rejected CSR' },
    url: 'https://github.com/micromdm/micromdm/issues/630',
    checkedOn,
  },
  'micromdm#723': {
    title: {
      ja: 'MicroMDM の報告、SHA-1 の署名と古い中間証明書の拒否',
      en: 'MicroMDM report of the refusal of SHA-1 signatures and of the old intermediate',
    },
    url: 'https://github.com/micromdm/micromdm/issues/723',
    checkedOn,
  },
  'micromdm#796': {
    title: { ja: 'MicroMDM の報告、形式の違う CSR', en: 'MicroMDM report of a CSR in the wrong format' },
    url: 'https://github.com/micromdm/micromdm/issues/796',
    checkedOn,
  },
  'micromdm#1067': {
    title: {
      ja: 'MicroMDM の報告、署名用証明書の期限切れ',
      en: 'MicroMDM report of an expired signing certificate',
    },
    url: 'https://github.com/micromdm/micromdm/issues/1067',
    checkedOn,
  },
  'dovecot-xaps-daemon#43': {
    title: {
      ja: 'dovecot-xaps-daemon の報告、macOS Server 用プッシュ証明書の終了',
      en: 'dovecot-xaps-daemon report of the end of push certificates for macOS Server',
    },
    url: 'https://github.com/freswa/dovecot-xaps-daemon/issues/43',
    checkedOn,
  },
  'apple-ios-mdm-server#8': {
    title: {
      ja: 'Apple-iOS-MDM-Server の報告、アップロード後のページなし',
      en: 'Apple-iOS-MDM-Server report of a missing page after the upload',
    },
    url: 'https://github.com/vineetchoudhary/Apple-iOS-MDM-Server/issues/8',
    checkedOn,
  },
  'memdocs#3657': {
    title: {
      ja: 'Intune の文書への指摘、Apple ID の変更は Apple への依頼が先',
      en: 'Intune documentation issue: Apple changes the account of a certificate, not a new download',
    },
    url: 'https://github.com/MicrosoftDocs/memdocs/issues/3657',
    checkedOn,
  },
  'clomo-faq-53443': {
    title: {
      ja: 'CLOMO のよくある質問、Get Started 画面',
      en: 'CLOMO FAQ on the Get Started screen (in Japanese)',
    },
    url: 'https://support.clomo.com/?p=53443',
    checkedOn: '2026-08-20',
  },
  'bizmobile-register-push-certificate': {
    title: {
      ja: 'BizMobile Go! マニュアル、Apple Push 証明書の取得と登録',
      en: 'BizMobile Go! manual, registering a push certificate (in Japanese)',
    },
    url: 'https://support-go.bizmo.in/download/InstructionManual/Content/2_config/apple-push-certificate.htm',
    checkedOn,
  },
} satisfies SourceSet
