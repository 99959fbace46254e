import { commandPath, commands } from '../commands.ts'
import { defineOperation } from '../kit.ts'
import { contracted, managed, userLinked } from './requirements.ts'

const ready = {
  'clomo.managed': true,
  'clomo.usesSecuredBrowser': true,
  'clomo.userLinked': true,
  'clomo.appInformationFetched': true,
} as const

/** Issues a certificate for SecuredApps (CD-13, CD-14, CD-16). */
export const issueSecuredAppsCertificate = defineOperation({
  id: 'clomo/issue-secured-apps-certificate',
  title: { ja: 'SecuredApps に証明書を発行する', en: 'Issue a certificate to SecuredApps' },
  requirements: [
    managed,
    { ...contracted, presumed: true },
    {
      id: 'secured-browser-in-use',
      when: (w) => w.is('clomo.usesSecuredBrowser', true),
      what: { ja: 'デバイスで SecuredBrowser を利用しています。', en: 'The device uses SecuredBrowser.' },
      failed: {
        ja: 'デバイスで SecuredBrowser を利用していません。',
        en: 'The device does not use SecuredBrowser.',
      },
      why: {
        ja: '証明書は、デバイスではなく SecuredApps の中に入ります。',
        en: 'The certificate goes into SecuredApps, not into the device.',
      },
      fix: {
        ja: 'SecuredBrowser を導入してから発行してください。',
        en: 'Put SecuredBrowser on the device first.',
      },
      source: ['CD-13'],
    },
    userLinked,
    {
      id: 'app-information-fetched',
      when: (w) => w.is('clomo.appInformationFetched', true),
      what: {
        ja: 'デバイスのアプリケーション情報を取得してあります。',
        en: 'The app information of the device has been fetched.',
      },
      failed: {
        ja: 'デバイスのアプリケーション情報を取得していません。',
        en: 'The app information of the device has not been fetched.',
      },
      why: {
        ja: 'マニュアルが、SecuredApps への発行の前に必要な準備として挙げています。',
        en: 'The manual names it among what must be done before issuing to SecuredApps.',
      },
      fix: {
        ja: 'アプリケーション情報を取得するコマンドを実行し、終わってから発行してください。',
        en: 'Have the app information fetched, wait until it is there, then issue.',
      },
      source: ['CD-13'],
    },
  ],
  methods: [
    {
      id: 'secured-apps',
      title: { ja: 'アプリへの発行', en: 'issued to the app' },
      steps: [
        {
          id: 'run-issue-command',
          actor: 'administrator',
          path: commandPath(commands.issueToSecuredApps[0]),
          do: {
            ja: '対象のデバイスを選択し、「SECURED APPs に(任意の)証明書を発行」を実行します。',
            en: 'Select the device and run "SECURED APPs に(任意の)証明書を発行" (issue to SecuredApps) with "実行" (run).',
          },
        },
        {
          id: 'allow-notifications',
          actor: 'user',
          do: {
            ja: 'デバイスの通知センターで通知を許可し、届いた通知に従って操作します。詳しくは CLOMO の「証明書を使った認証」をご覧ください。',
            en: 'Allow notifications in the notification centre of the device and follow the one that arrives. See "証明書を使った認証" of CLOMO.',
          },
        },
      ],
    },
  ],
  effects: [
    {
      id: 'secured-apps-authenticate',
      text: {
        ja: 'SecuredApps が証明書を使って認証できるようになります。',
        en: 'SecuredApps can authenticate with the certificate.',
      },
    },
  ],
  source: ['CD-14', 'CD-15', 'CD-16'],
  examples: [
    { name: 'everything in place', facts: ready, expect: { ready: 'secured-apps' } },
    { name: 'not managed', facts: { ...ready, 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    {
      name: 'no contract',
      facts: { ...ready, 'clomo.contract': 'none' },
      expect: { blocked: ['contracted'] },
    },
    {
      name: 'no SecuredBrowser',
      facts: { ...ready, 'clomo.usesSecuredBrowser': false },
      expect: { blocked: ['secured-browser-in-use'] },
    },
    { name: 'no user', facts: { ...ready, 'clomo.userLinked': false }, expect: { blocked: ['user-linked'] } },
    {
      name: 'app information not fetched',
      facts: { ...ready, 'clomo.appInformationFetched': false },
      expect: { blocked: ['app-information-fetched'] },
    },
    {
      name: 'only the browser is known',
      facts: { 'clomo.usesSecuredBrowser': true },
      expect: { ask: ['clomo.managed', 'clomo.userLinked', 'clomo.appInformationFetched'] },
    },
  ],
})
