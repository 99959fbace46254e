import { commandPath, commands } from '../commands.ts'
import { defineRule } from '../kit.ts'

export const plainCertificateUnderUpn = defineRule({
  id: 'clomo/plain-certificate-under-upn',
  severity: 'warning',
  when: (w) =>
    w.all(
      w.is('clomo.contract', 'upn'),
      w.is('clomo.certificateKind', 'standard'),
      w.oneOf('clomo.certificate', ['issued', 'installed']),
    ),
  what: {
    ja: 'with UPN の契約になっていますが、デバイスには UPN のない証明書が残っています。',
    en: 'The contract is for certificates with UPN, but the device still has one without.',
  },
  why: {
    ja: '契約を変えても証明書は入れ替わりません。UPN のない証明書では、Microsoft ソリューション（Azure AD、Office 365 など）にログオンできません。',
    en: 'A new contract does not replace certificates. Without UPN the certificate does not log on to Microsoft solutions (Azure AD, Office 365 and others).',
  },
  remedy: [
    {
      id: 'revoke-plain-certificate',
      actor: 'administrator',
      destructive: true,
      path: commandPath(commands.revoke[0]),
      do: {
        ja: 'UPN のない証明書を失効してください。新しい証明書が入るまで、証明書でのログインはできなくなります。',
        en: 'Revoke the certificate without UPN. Until the new one is installed, nobody can log in by certificate.',
      },
    },
    {
      id: 'issue-upn-certificate',
      actor: 'administrator',
      path: commandPath(commands.issue[0]),
      do: { ja: '続けて、with UPN の証明書を発行してください。', en: 'Then issue the certificate with UPN.' },
    },
  ],
  source: ['CD-03', 'CD-04'],
  examples: [
    {
      name: 'a plain certificate under the new contract',
      facts: {
        'clomo.contract': 'upn',
        'clomo.certificateKind': 'standard',
        'clomo.certificate': 'installed',
      },
      expect: 'confirmed',
    },
    {
      name: 'revoked already',
      facts: { 'clomo.contract': 'upn', 'clomo.certificateKind': 'standard', 'clomo.certificate': 'revoked' },
      expect: 'ruled-out',
    },
    { name: 'the plain contract', facts: { 'clomo.contract': 'standard' }, expect: 'ruled-out' },
    {
      name: 'state unknown',
      facts: { 'clomo.contract': 'upn', 'clomo.certificateKind': 'standard' },
      expect: { ask: ['clomo.certificate'] },
    },
  ],
})
