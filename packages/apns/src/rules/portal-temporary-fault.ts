import { defineRule } from '../kit.ts'

/** By exclusion: where the file is sound, the portal is left. The source itself says only "may" (CL-16). */
export const portalTemporaryFault = defineRule({
  id: 'apns/portal-temporary-fault',
  severity: 'warning',
  when: (w) => w.all(w.is('apns.csrWellFormed', true), w.is('apns.csrSignatureCurrent', true)),
  // The only cause that CLOMO's own document gives (CL-15 … CL-18).
  leans: { for: (w) => w.is('apns.console', 'clomo') },
  what: {
    ja: 'Apple Push Certificates Portal の一時的な認証エラーです。',
    en: 'The Apple Push Certificates Portal has a temporary authentication fault.',
  },
  why: {
    ja: 'CSR に問題がなくても、ポータルの一時的な不調で同じ文言が表示されることがあります。',
    en: 'Even with a sound CSR, a temporary fault of the portal can show the same text.',
  },
  remedy: [
    {
      id: 'rename-csr-to-txt',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'CSR ファイルの拡張子を .csr から .txt に変え、もう一度アップロードしてください。中身は変えないでください。',
        en: 'Change the extension of the CSR file from .csr to .txt, leave its content alone, and upload it again.',
      },
    },
    {
      id: 'wait-and-retry',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'それでも受け付けられないときは、時間をおいてから、もう一度アップロードしてください。',
        en: 'If that is refused too, wait a while and upload it again.',
      },
    },
  ],
  source: ['CL-15', 'CL-16', 'CL-17', 'CL-18'],
  examples: [
    {
      name: 'the file is sound, so the portal is left',
      facts: { 'apns.csrWellFormed': true, 'apns.csrSignatureCurrent': true },
      expect: 'confirmed',
    },
    { name: 'the file itself is malformed', facts: { 'apns.csrWellFormed': false }, expect: 'ruled-out' },
    {
      name: 'file not looked at',
      facts: {},
      expect: { ask: ['apns.csrWellFormed', 'apns.csrSignatureCurrent'] },
    },
  ],
})
