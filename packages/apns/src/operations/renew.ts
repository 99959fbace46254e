import { defineOperation } from './kit.ts'
import { appleAccount, consoleAccess, portalAccess } from './renew/access.ts'
import { bizmobile, clomo, lanscope, other } from './renew/console-steps.ts'
import { notes } from './renew/notes.ts'
import {
  browser,
  csrOfThisRenewal,
  keyMatchesCsr,
  notesAlphanumeric,
  portalEntry,
  pushCertificateFile,
  topicUnchanged,
  validityExtended,
} from './renew/on-the-way.ts'
import { atThePortal, keep } from './renew/portal-steps.ts'

const ready = {
  'apns.appleAccount': 'same-as-last-time',
  'apns.consoleAccess': true,
  'apns.verificationCodeReceivable': true,
  'apns.console': 'lanscope',
} as const

/**
 * The yearly renewal, from the console to Apple's portal and back. Which screens it takes follows from the console;
 * what each requirement says under `why` is what it costs to go on without.
 */
export const renew = defineOperation({
  id: 'renew',
  title: { ja: 'プッシュ証明書を更新する', en: 'Renew a push certificate' },
  requirements: [
    appleAccount,
    consoleAccess,
    portalAccess,
    csrOfThisRenewal,
    portalEntry,
    browser,
    notesAlphanumeric,
    pushCertificateFile,
    keyMatchesCsr,
    topicUnchanged,
    validityExtended,
  ],
  methods: [
    {
      id: 'clomo',
      title: { ja: 'CLOMO PANEL での更新', en: 'with CLOMO PANEL' },
      when: (w) => w.is('apns.console', 'clomo'),
      steps: [...clomo.before, ...atThePortal, ...clomo.after, ...keep],
    },
    {
      id: 'lanscope',
      title: { ja: 'LanScope An での更新', en: 'with LanScope An' },
      when: (w) => w.is('apns.console', 'lanscope'),
      steps: [...lanscope.before, ...atThePortal, ...lanscope.after, ...keep],
    },
    {
      id: 'bizmobile',
      title: { ja: 'BizMobile Go! での更新', en: 'with BizMobile Go!' },
      when: (w) => w.is('apns.console', 'bizmobile'),
      steps: [...bizmobile.before, ...atThePortal, ...bizmobile.after, ...keep],
    },
    {
      id: 'other',
      title: { ja: 'そのほかの管理コンソールでの更新', en: 'with another console' },
      when: (w) => w.is('apns.console', 'other'),
      steps: [...other.before, ...atThePortal, ...other.after, ...keep],
    },
  ],
  effects: [
    {
      affects: 'none',
      text: {
        ja: '使用中の証明書の有効期限が延びます。デバイス側の作業も、構成プロファイルの入れ直しも要りません。',
        en: 'The certificate in use is valid for longer. Nothing has to be done on the devices, and no profile has to be installed again.',
      },
    },
    {
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
    { name: 'LanScope An', facts: ready, expect: { possible: 'lanscope' } },
    { name: 'CLOMO PANEL', facts: { ...ready, 'apns.console': 'clomo' }, expect: { possible: 'clomo' } },
    {
      name: 'BizMobile Go!',
      facts: { ...ready, 'apns.console': 'bizmobile' },
      expect: { possible: 'bizmobile' },
    },
    { name: 'another console', facts: { ...ready, 'apns.console': 'other' }, expect: { possible: 'other' } },
    {
      name: 'moved by Apple',
      facts: { ...ready, 'apns.appleAccount': 'other', 'apns.accountMovedByApple': true },
      expect: { possible: 'lanscope' },
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
      name: 'Internet Explorer',
      facts: { ...ready, 'apns.browser': 'internet-explorer' },
      expect: { blocked: ['browser'] },
    },
    {
      name: 'Japanese in Notes',
      facts: { ...ready, 'apns.notes': '更新2025' },
      expect: { blocked: ['notes-alphanumeric'] },
    },
    {
      name: 'the CSR instead of the certificate',
      facts: { ...ready, 'apns.uploadedFile': 'vendor-signed-csr' },
      expect: { blocked: ['push-certificate-file'] },
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
