import { defineOperation } from '../kit.ts'
import { appleAccount, consoleAccess, portalAccess } from './renew/access.ts'
import { checks } from './renew/checks.ts'
import { notes } from './renew/notes.ts'
import { csrOfThisRenewal, portalEntry } from './renew/on-the-way.ts'
import { other } from './renew/other-console.ts'
import { keepSteps, portalSteps } from './renew/portal-steps.ts'

const ready = {
  'apns.appleAccount': 'same-as-last-time',
  'apns.consoleAccess': true,
  'apns.verificationCodeReceivable': true,
  'apns.console': 'other',
} as const

/**
 * The yearly renewal, from the console to Apple's portal and back. What each requirement says under `why` is what it
 * costs to go on without. Consoles add their own screens: a method whose steps stand around `portalSteps`.
 */
export const renew = defineOperation({
  id: 'apns/renew',
  title: { ja: 'プッシュ証明書を更新する', en: 'Renew a push certificate' },
  requirements: [appleAccount, consoleAccess, portalAccess, csrOfThisRenewal, portalEntry, ...checks],
  methods: [
    {
      id: 'other',
      title: { ja: 'そのほかの管理コンソールでの更新', en: 'with another console' },
      when: (w) => w.is('apns.console', 'other'),
      steps: [...other.before, ...portalSteps, ...other.after, ...keepSteps],
    },
  ],
  effects: [
    {
      id: 'valid-longer',
      affects: 'none',
      text: {
        ja: '使用中の証明書の有効期限が延びます。デバイス側の作業も、構成プロファイルの入れ直しも不要です。',
        en: 'The certificate in use is valid for longer. Nothing has to be done on the devices, and no profile has to be installed again.',
      },
    },
    {
      id: 'contact-resumes',
      affects: 'all-managed-devices',
      when: (w) => w.after('now', 'apns.expiresAt'),
      text: {
        ja: '期限が切れていた場合は、管理下のデバイスとの通信が再開する見込みです。',
        en: 'If the certificate had expired, contact with the managed devices should come back.',
      },
    },
  ],
  notes,
  source: [
    'CL-01',
    'CL-02',
    'CL-03',
    'CL-10',
    'CL-12',
    'CL-15',
    'CL-25',
    'CL-26',
    'CL-27',
    'CL-30',
    'CL-31',
    'LS-04',
    'LS-05',
    'LS-06',
    'LS-07',
    'LS-09',
    'LS-12',
    'LS-13',
    'LS-15',
    'LS-18',
    'LS-23',
    'LS-24',
    'LS-25',
    'LS-26',
    'LS-27',
    'LS-28',
    'LS-29',
    'LS-30',
    'LS-31',
    'LS-32',
    'LS-33',
    'LS-34',
    'LS-35',
    'LS-36',
    'LS-37',
    'LS-39',
    'LS-40',
    'LS-41',
    'LS-43',
    'LS-49',
    'LS-52',
    'LS-55',
    'LS-56',
    'LS-57',
    'bizmobile-renewal',
  ],
  examples: [
    { name: 'any console', facts: ready, expect: { ready: 'other' } },
    {
      name: 'moved by Apple',
      facts: { ...ready, 'apns.appleAccount': 'other', 'apns.accountMovedByApple': true },
      expect: { ready: 'other' },
    },
    { name: 'account lost', facts: { 'apns.appleAccount': 'lost' }, expect: { blocked: ['apple-account'] } },
    {
      name: 'another account, nothing moved',
      facts: { 'apns.appleAccount': 'other', 'apns.accountMovedByApple': false },
      expect: { blocked: ['apple-account'] },
    },
    { name: 'no console', facts: { 'apns.consoleAccess': false }, expect: { blocked: ['console-access'] } },
    {
      name: 'SIM card gone',
      facts: { 'apns.verificationCodeReceivable': false },
      expect: { blocked: ['portal-access'] },
    },
    {
      name: 'old CSR',
      facts: { ...ready, 'apns.csrOfThisRenewal': false },
      expect: { blocked: ['csr-of-this-renewal'] },
    },
    {
      name: 'another row',
      facts: { ...ready, 'apns.portalEntry': 'other-topic' },
      expect: { blocked: ['portal-entry'] },
    },
    {
      name: 'Internet Explorer, with which only the download may fail',
      facts: { ...ready, 'apns.browser': 'internet-explorer' },
      expect: { ready: 'other' },
    },
    {
      name: 'Japanese in Notes',
      facts: { ...ready, 'apns.notes': '更新2025' },
      expect: { blocked: ['notes-alphanumeric'] },
    },
    {
      name: 'the CSR instead of the certificate',
      facts: { ...ready, 'apns.uploadedFile': 'vendor-signed-csr' },
      expect: { blocked: ['is-push-certificate'] },
    },
    {
      name: 'another certificate before it in the file',
      facts: { ...ready, 'apns.renewedLoaded': 'another-first' },
      expect: { blocked: ['loads-as-is'] },
    },
    {
      name: 'a certificate to issue others',
      facts: { ...ready, 'apns.renewedIrregularity': 'authority' },
      expect: { blocked: ['nothing-irregular'] },
    },
    {
      name: 'made by oneself',
      facts: { ...ready, 'apns.renewedIssuer': 'self-signed' },
      expect: { blocked: ['issued-by-apple'] },
    },
    {
      name: 'key and topic both differ',
      facts: { ...ready, 'apns.keyMatchesCsr': false, 'apns.topicUnchanged': false },
      expect: { blocked: ['key-matches-csr', 'topic-unchanged'] },
    },
    {
      name: 'the old file again',
      facts: { ...ready, 'apns.validityExtended': false },
      expect: { blocked: ['validity-extended'] },
    },
    {
      name: 'the CSR breaks off',
      facts: { ...ready, 'apns.csrWellFormed': false },
      expect: { blocked: ['csr-well-formed'] },
    },
    {
      name: 'the CSR is signed with SHA-1',
      facts: { ...ready, 'apns.vendorSignature': 'sha1' },
      expect: { blocked: ['csr-signature-current'] },
    },
    {
      name: 'another private key',
      facts: { ...ready, 'apns.renewedKey': '7a1c', 'apns.privateKeyKey': '93f0' },
      expect: { blocked: ['key-matches-private-key'] },
    },
    {
      name: 'expired before it was uploaded',
      facts: {
        ...ready,
        'apns.renewedNotBefore': '2025-01-01T00:00:00Z',
        'apns.renewedNotAfter': '2026-01-01T00:00:00Z',
      },
      now: '2026-01-01T00:00:01Z',
      expect: { blocked: ['currently-valid'] },
    },
    {
      name: 'the very certificate in use',
      facts: { ...ready, 'apns.renewedFingerprint': '5be2', 'apns.currentFingerprint': '5be2' },
      expect: { blocked: ['not-the-same-file'] },
    },
    {
      name: 'another account: was it moved?',
      facts: { ...ready, 'apns.appleAccount': 'other' },
      expect: { ask: ['apns.accountMovedByApple'] },
    },
    {
      name: 'only the account is known',
      facts: { 'apns.appleAccount': 'same-as-last-time' },
      expect: { ask: ['apns.consoleAccess', 'apns.verificationCodeReceivable', 'apns.console'] },
    },
  ],
})
