import type { Localized } from '@shindan/core'
import type { RenewalStep, RenewalVerdict } from './check-renewal.ts'

/** What the steps of a renewal are called, and what heads their checks. */
export const renewalStepWords: {
  readonly [S in RenewalStep]: { readonly name: Localized; readonly checks: Localized }
} = {
  upload: {
    name: { ja: '管理コンソールへの証明書のアップロード', en: 'Upload of the certificate to the console' },
    checks: {
      ja: '管理コンソールへの証明書のアップロード前の確認',
      en: 'Checks before the upload to the console',
    },
  },
  portal: {
    name: { ja: 'Apple のポータルへの CSR の提出', en: "Submission of the CSR to Apple's portal" },
    checks: {
      ja: 'Apple のポータルへの CSR の提出前の確認',
      en: "Checks before the submission to Apple's portal",
    },
  },
}

const undecided: Localized = {
  ja: '判定できません。「不明」の項目の説明に従ってください。',
  en: 'not decided. See what is said of the unknown items.',
}

/** What each verdict on a step says. */
export const stepVerdictWords: {
  readonly [S in RenewalStep]: { readonly [V in RenewalVerdict]: Localized }
} = {
  upload: {
    safe: { ja: '安全です。このファイルをアップロードできます。', en: 'safe. This file can be uploaded.' },
    unsafe: {
      ja: '危険です。アップロードしないでください。',
      en: 'unsafe. Do not upload this file.',
    },
    undecided,
  },
  portal: {
    safe: {
      ja: '安全です。この CSR を提出できます。使用中の証明書の「Renew」から提出し、「Create a Certificate」は使わないでください。',
      en: 'safe. This CSR can be submitted: by “Renew” of the certificate in use, never by “Create a Certificate”.',
    },
    unsafe: {
      ja: 'このままでは受け付けられません。不合格の項目を直してから提出してください。',
      en: 'it would be refused as it is. Fix the failed checks first.',
    },
    undecided,
  },
}
