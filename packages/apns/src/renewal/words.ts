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
  ja: '判定できません。「未確認」の項目の説明に従ってください。',
  en: 'Not decided. See what is said of the open items.',
}

/** What each verdict on a step says. */
export const stepVerdictWords: {
  readonly [S in RenewalStep]: { readonly [V in RenewalVerdict]: Localized }
} = {
  upload: {
    safe: {
      ja: '安全です。このファイルをアップロードできます。アップロードしたら、管理コンソールの有効期限が新しい日付に変わり、デバイスと通信できることを確認してください。',
      en: 'Safe. This file can be uploaded. After that, see that the console shows the new date of expiry and that devices still answer.',
    },
    unsafe: {
      ja: '危険です。アップロードしないでください。',
      en: 'Unsafe. Do not upload this file.',
    },
    undecided,
  },
  portal: {
    safe: {
      ja: '安全です。この CSR を提出できます。使用中の証明書の「Renew」から提出し、「Create a Certificate」は使わないでください。',
      en: 'Safe. This CSR can be submitted: by “Renew” of the certificate in use, never by “Create a Certificate”.',
    },
    unsafe: {
      ja: 'このままでは受け付けられません。不合格の項目を直してから提出してください。',
      en: 'It would be refused as it is. Fix the failed checks first.',
    },
    undecided,
  },
}
