import type { CheckText } from './check-text.ts'

const certificateNotGiven = {
  result: 'unknown',
  ja: '比較できる MDM 用プッシュ証明書がありません。',
  en: 'There is no MDM push certificate to compare with.',
} as const

/** Checks of the certificate's key. */
export const keyTexts = {
  'key-matches-csr': {
    name: { ja: '公開鍵が CSR と一致するか', en: 'Key matches the request' },
    because: {
      same: {
        result: 'pass',
        ja: '証明書はこの CSR から作成されたものです。',
        en: 'The certificate was made from this request.',
      },
      differs: {
        result: 'fail',
        ja: '公開鍵が CSR と異なります。以前の CSR など、別の CSR から作成された証明書です。',
        en: "The public key differs from the request's: the certificate was made from another request, such as an old one.",
      },
      'csr-not-given': {
        result: 'unknown',
        ja: 'CSR がないため、比較できません。',
        en: 'The request is not given, so there is nothing to compare with.',
      },
      'csr-unreadable': {
        result: 'unknown',
        ja: 'CSR として指定されたファイルから公開鍵を読み取れません。',
        en: 'No public key can be read from the file given as the request.',
      },
      'certificate-not-given': certificateNotGiven,
    },
  },
  'key-matches-private-key': {
    name: { ja: '秘密鍵と対になっているか', en: 'Key matches the private key' },
    because: {
      same: {
        result: 'pass',
        ja: '秘密鍵と対になっています。',
        en: 'The private key belongs to it.',
      },
      differs: {
        result: 'fail',
        ja: '秘密鍵と対になっていません。別の秘密鍵から作成されたものです。',
        en: 'The private key does not belong to it; it was made with another key.',
      },
      'key-not-given': {
        result: 'unknown',
        ja: '秘密鍵がないため、比較できません。',
        en: 'The private key is not given, so there is nothing to compare with.',
      },
      'key-encrypted': {
        result: 'unknown',
        ja: '秘密鍵がパスワードで保護されているため、比較できません。',
        en: 'The private key is under a password and is not opened.',
      },
      'key-without-public-half': {
        result: 'unknown',
        ja: '秘密鍵のファイルに公開鍵が含まれていないため、比較できません。',
        en: 'The file of the private key does not hold its public half, so it cannot be compared.',
      },
      'not-a-key': {
        result: 'unknown',
        ja: '秘密鍵として指定されたファイルに秘密鍵がありません。',
        en: 'The file given as the private key holds none.',
      },
      'certificate-not-given': certificateNotGiven,
    },
  },
} as const satisfies Record<string, CheckText>
