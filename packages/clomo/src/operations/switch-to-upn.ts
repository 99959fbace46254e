import { defineOperation } from '../kit.ts'
import { managed, userLinked } from './requirements.ts'
import { issue, revoke } from './steps.ts'

const ready = {
  'clomo.contract': 'upn',
  'clomo.certificateKind': 'standard',
  'clomo.certificate': 'installed',
} as const

/** The order is part of the operation: revoke, then issue (CD-04). */
export const switchToUpn = defineOperation({
  id: 'clomo/switch-to-upn',
  title: { ja: '証明書を with UPN のものに切り替える', en: 'Replace a certificate by one with UPN' },
  requirements: [
    { ...managed, presumed: true },
    { ...userLinked, presumed: true },
    {
      id: 'upn-contract',
      when: (w) => w.is('clomo.contract', 'upn'),
      what: {
        ja: 'CLOMO デバイス証明書 with UPN secured by Cybertrust を契約しています。',
        en: 'There is a contract for device certificates with UPN.',
      },
      failed: {
        ja: 'CLOMO デバイス証明書 with UPN secured by Cybertrust を契約していません。',
        en: 'There is no contract for device certificates with UPN.',
      },
      why: {
        ja: 'Microsoft ソリューション（Azure AD、Office 365 など）へのログオンに使う証明書は、この契約がなければ発行できません。',
        en: 'Certificates for logging on to Microsoft solutions (Azure AD, Office 365 and others) are issued under this contract only.',
      },
      fix: {
        ja: '契約が始まるまで、いまの証明書を失効しないでください。',
        en: 'Do not revoke the present certificate before the contract has begun.',
      },
      source: ['CD-03', 'CD-04'],
    },
    {
      id: 'plain-certificate-in-use',
      when: (w) =>
        w.all(
          w.is('clomo.certificateKind', 'standard'),
          w.oneOf('clomo.certificate', ['issued', 'installed']),
        ),
      what: {
        ja: 'UPN のない通常の証明書が、まだ有効です。',
        en: 'A plain certificate, without UPN, is still valid.',
      },
      failed: {
        ja: 'UPN のない有効な証明書は、このデバイスにありません。',
        en: 'The device has no valid plain certificate, without UPN.',
      },
      why: {
        ja: '切り替えるのは、通常の証明書が残っているデバイスです。',
        en: 'Only a device that still has a plain certificate has something to replace.',
      },
      fix: {
        ja: '証明書がないか失効していれば、with UPN の証明書を発行するだけです。すでに with UPN なら、することはありません。',
        en: 'Where there is none, or a revoked one, just issue one with UPN. Where it has UPN already, nothing is left to do.',
      },
      source: ['CD-04'],
    },
  ],
  methods: [
    {
      id: 'revoke-then-issue',
      title: { ja: '失効してから発行', en: 'revoke, then issue' },
      steps: [
        ...revoke,
        ...issue,
        {
          id: 'check-new-certificate',
          actor: 'administrator',
          affects: 'none',
          do: {
            ja: '新しい証明書がインストールされ、Azure AD や Office 365 などの Microsoft ソリューションにログオンできることを確認します。',
            en: 'Make sure that the new certificate is installed and logs on to the Microsoft solutions, such as Azure AD and Office 365.',
          },
        },
      ],
    },
  ],
  effects: [
    {
      id: 'plain-certificate-stops-working',
      destructive: true,
      reversible: false,
      text: {
        ja: '通常の証明書は使えなくなります。新しい証明書がインストールされるまで、証明書でログインできません。',
        en: 'The plain certificate stops working. Until the new one is installed, nobody can log in by certificate.',
      },
    },
    {
      id: 'microsoft-logon',
      text: {
        ja: 'Microsoft ソリューション（Azure AD、Office 365 など）にも、証明書でログオンできるようになります。',
        en: 'The certificate logs on to Microsoft solutions (Azure AD, Office 365 and others) too.',
      },
    },
  ],
  source: ['CD-11', 'CD-36'],
  examples: [
    { name: 'a plain certificate is installed', facts: ready, expect: { ready: 'revoke-then-issue' } },
    {
      name: 'plain contract',
      facts: { ...ready, 'clomo.contract': 'standard' },
      expect: { blocked: ['upn-contract'] },
    },
    {
      name: 'revoked already',
      facts: { ...ready, 'clomo.certificate': 'revoked' },
      expect: { blocked: ['plain-certificate-in-use'] },
    },
    { name: 'not managed', facts: { ...ready, 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    { name: 'no user', facts: { ...ready, 'clomo.userLinked': false }, expect: { blocked: ['user-linked'] } },
    {
      name: 'kind unknown',
      facts: { 'clomo.contract': 'upn', 'clomo.certificate': 'installed' },
      expect: { ask: ['clomo.certificateKind'] },
    },
  ],
})
