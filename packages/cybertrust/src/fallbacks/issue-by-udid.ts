import { defineFallback } from '../kit.ts'

/** The document gives it for whatever is wrong with a certificate that was issued for an IMEI (CT-55). */
export const issueByUdid = defineFallback({
  id: 'cybertrust/issue-by-udid',
  about: [
    'platforms/profile-not-installed',
    'platforms/profile-server-unreachable',
    'platforms/profile-scep-response-invalid',
    'platforms/profile-mdm-status',
  ],
  when: (w) => w.oneOf('cybertrust.identifierKind', ['imei', 'imei2']),
  why: {
    ja: 'IMEI で発行した証明書がインストールできないときは、UDID で発行するとインストールできることがあります。',
    en: 'Where a certificate that was issued for an IMEI cannot be installed, one issued for the UDID may be.',
  },
  remedy: [
    {
      id: 'issue',
      actor: 'administrator',
      do: {
        ja: 'UDID で証明書を発行してください。UDID の調べ方は、提供元の「UDID 確認方法」にあります。',
        en: 'Issue the certificate for the UDID. The provider\'s page "UDID 確認方法" (how to find the UDID) tells how to look it up.',
      },
    },
    {
      id: 'install',
      actor: 'user',
      do: {
        ja: '新しく届いた証明書をインストールしてください。',
        en: 'Install the certificate that arrives then.',
      },
    },
  ],
  source: ['CT-55'],
})
