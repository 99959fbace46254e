import type { CheckText } from './check-text.ts'

const csrNotGiven = {
  result: 'unknown',
  ja: 'CSR が指定されていません。',
  en: 'The request is not given.',
} as const

/** Checks of the push CSR. */
export const csrTexts = {
  'csr-well-formed': {
    name: { ja: 'CSR の形式が正しいか', en: 'Request is well formed' },
    because: {
      'well-formed': {
        result: 'pass',
        ja: 'CSR は正しく読み取れます。',
        en: 'The request can be read and is whole.',
      },
      'not-a-csr': {
        result: 'fail',
        ja: 'CSR ではないファイルです。管理コンソールからダウンロードした CSR を指定してください。',
        en: 'The file is not a request. Choose the one downloaded from the MDM console.',
      },
      'part-defective': {
        result: 'fail',
        ja: 'ベンダー署名付き CSR に必要な項目が欠けているか、壊れています。もう一度ダウンロードしてください。',
        en: 'A part of the vendor-signed request is missing or damaged. Download it again.',
      },
      'request-forged': {
        result: 'fail',
        ja: 'CSR の署名が内容と一致しません。ファイルが壊れているか、書き換えられています。',
        en: "The request's own signature does not fit its content. The file is damaged or was changed.",
      },
      'csr-not-given': csrNotGiven,
    },
  },
  'csr-signature-current': {
    name: { ja: 'ベンダーの署名が現在も有効か', en: "Vendor's signature is current" },
    because: {
      current: {
        result: 'pass',
        ja: 'ベンダーの署名は SHA-256 を使っており、証明書チェーンも有効期間内です。',
        en: "The vendor's signature uses SHA-256, and its certificates are in date.",
      },
      sha1: {
        result: 'fail',
        ja: 'ベンダーの署名が SHA-1 を使っており、Apple のポータルでは受け付けられません。ベンダーから新しい CSR を入手してください。',
        en: "The vendor's signature uses SHA-1, which Apple's portal refuses. Get a new request from the vendor.",
      },
      invalid: {
        result: 'fail',
        ja: 'ベンダーの署名が、同梱された証明書と一致しません。',
        en: "The vendor's signature does not fit the certificate that comes with it.",
      },
      'chain-broken': {
        result: 'fail',
        ja: 'ベンダーの証明書からルート証明書までがつながっていません。',
        en: "The vendor's certificates do not link up to a root certificate.",
      },
      'chain-expired': {
        result: 'fail',
        ja: 'ベンダーの証明書チェーンに期限切れの証明書があります。ベンダーから新しい CSR を入手してください。',
        en: "One of the vendor's certificates has expired. Get a new request from the vendor.",
      },
      'chain-not-yet-valid': {
        result: 'fail',
        ja: 'ベンダーの証明書チェーンに、有効期間がまだ始まっていない証明書があります。',
        en: "One of the vendor's certificates is not valid yet.",
      },
      unsupported: {
        result: 'unknown',
        ja: '署名の方式に対応していないため、判定できません。',
        en: 'The signature is of a sort that cannot be checked here.',
      },
      'not-vendor-signed': {
        result: 'unknown',
        ja: 'ベンダーの署名がない CSR です。Apple のポータルにはベンダー署名付き CSR が必要です。',
        en: "The request has no vendor's signature. Apple's portal needs the vendor-signed one.",
      },
      'csr-unreadable': {
        result: 'unknown',
        ja: 'CSR を読み取れないため、署名を判定できません。',
        en: 'The request cannot be read, so its signature cannot be judged.',
      },
      'now-unreadable': {
        result: 'unknown',
        ja: '判定に使う日時が正しくないため、判定できません。',
        en: 'The date and time to judge by cannot be read.',
      },
      'csr-not-given': csrNotGiven,
    },
  },
} as const satisfies Record<string, CheckText>
