import { defineRule } from '../kit.ts'

export const csrSignatureOutdated = defineRule({
  id: 'apns/csr-signature-outdated',
  when: (w) => w.is('apns.csrSignatureCurrent', false),
  what: {
    ja: 'CSR に付いた MDM ベンダーの署名が、現在のポータルでは受け付けられません。',
    en: "The MDM vendor's signature of the CSR is no longer accepted by the portal.",
  },
  why: {
    ja: '2021 年 2 月から、署名には SHA-256 と新しい中間証明書（WWDR G3）が必要です。古い方式の署名、署名用の証明書の期限切れ、証明書チェーンの不足があると拒否されます。',
    en: 'Since February 2021 it must be made with SHA-256 and the newer intermediate (WWDR G3). An older signature, an expired signing certificate, or a gap in its chain is refused.',
  },
  remedy: [
    {
      id: 'use-new-csr',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '以前の CSR を使っている場合は、管理コンソールから新しい CSR をダウンロードしてアップロードし直してください。',
        en: 'If the CSR is an old one, download a new one from the console and upload that.',
      },
    },
    {
      id: 'tell-vendor',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      do: {
        ja: '新しい CSR でも同じ結果になるときは、エラーの全文を添えて MDM の提供元に連絡してください。MDM を利用する側では直せません。',
        en: 'If a new CSR gives the same result, report the whole error to the vendor of the MDM. It cannot be fixed on your side.',
      },
    },
    {
      id: 'sign-again',
      actor: 'vendor',
      affects: 'none',
      do: {
        ja: '有効な署名用証明書と、途切れのない証明書チェーン（ベンダー、WWDR G3、Apple ルート）を使い、SHA-256 で署名し直してください。',
        en: 'Sign again with SHA-256, a signing certificate in date, and an unbroken chain (vendor, WWDR G3, Apple root).',
      },
    },
  ],
  source: ['micromdm#723', 'micromdm#1067'],
  examples: [
    {
      name: 'signed with SHA-1 or an expired certificate',
      facts: { 'apns.csrSignatureCurrent': false },
      expect: 'confirmed',
    },
    { name: 'signature in order', facts: { 'apns.csrSignatureCurrent': true }, expect: 'ruled-out' },
    { name: 'file not looked at', facts: {}, expect: { ask: ['apns.csrSignatureCurrent'] } },
  ],
})
