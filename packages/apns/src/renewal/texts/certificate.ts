import type { CheckText } from './check-text.ts'

const certificateNotGiven = {
  result: 'unknown',
  ja: '更新後の MDM 用プッシュ証明書がないため、比較できません。',
  en: 'There is no renewed MDM push certificate to compare.',
} as const

const previousNotGiven = {
  result: 'unknown',
  ja: '現在の証明書がないため、比較できません。',
  en: 'The current certificate is not given, so there is nothing to compare with.',
} as const

const nowUnreadable = {
  result: 'unknown',
  ja: '判定に使う日時が正しくないため、判定できません。',
  en: 'The date and time to judge by cannot be read.',
} as const

/** Checks of the renewed certificate by itself and against the current one. */
export const certificateTexts = {
  'is-push-certificate': {
    name: { ja: 'MDM 用プッシュ証明書であるか', en: 'Is an MDM push certificate' },
    because: {
      'mdm-push-certificate': {
        result: 'pass',
        ja: 'MDM 用プッシュ証明書です。',
        en: 'It is an MDM push certificate.',
      },
      'app-push-certificate': {
        result: 'fail',
        ja: 'アプリ用のプッシュ証明書です。MDM には使用できません。',
        en: 'It is a push certificate for an app, which MDM cannot use.',
      },
      'mdm-vendor-certificate': {
        result: 'fail',
        ja: 'MDM ベンダーが CSR への署名に使う証明書です。プッシュ証明書ではありません。',
        en: 'It is the certificate that an MDM vendor signs requests with, not a push certificate.',
      },
      'other-certificate': {
        result: 'fail',
        ja: '証明書ですが、サブジェクトに MDM 用のトピックがなく、MDM 用プッシュ証明書ではありません。',
        en: 'It is a certificate, but its subject has no MDM topic, so it is not an MDM push certificate.',
      },
      csr: {
        result: 'fail',
        ja: 'これは CSR で、証明書ではありません。Apple のポータルからダウンロードした証明書を指定してください。',
        en: "This is the certificate request, not the certificate. Choose the certificate downloaded from Apple's portal.",
      },
      'vendor-signed-csr': {
        result: 'fail',
        ja: 'これはベンダー署名付き CSR で、証明書ではありません。Apple のポータルからダウンロードした証明書を指定してください。',
        en: "This is the vendor-signed request, not the certificate. Choose the certificate downloaded from Apple's portal.",
      },
      'private-key': {
        result: 'fail',
        ja: 'これは秘密鍵で、証明書ではありません。',
        en: 'This is a private key, not a certificate.',
      },
      'encrypted-private-key': {
        result: 'fail',
        ja: 'これはパスワードで保護された秘密鍵または PKCS#12 ファイルで、PEM 形式の証明書ではありません。',
        en: 'This is a private key or PKCS#12 file under a password, not a certificate in PEM format.',
      },
      unreadable: {
        result: 'fail',
        ja: '証明書として読み取れないファイルです。',
        en: 'The file cannot be read as a certificate.',
      },
      'not-given': {
        result: 'unknown',
        ja: 'アップロードするファイルが指定されていません。',
        en: 'The file for the upload is not given.',
      },
    },
  },
  'topic-unchanged': {
    name: { ja: 'トピックが変わっていないか', en: 'Topic is unchanged' },
    because: {
      same: {
        result: 'pass',
        ja: 'トピックは登録済みのデバイスのものと同じです。',
        en: 'The topic is the one that the devices are enrolled with.',
      },
      differs: {
        result: 'fail',
        ja: 'トピックが異なります。更新ではなく、別の証明書です。使用すると登録済みのデバイスと通信できなくなります。',
        en: 'The topic differs: it is another certificate, not a renewal. With it, enrolled devices can no longer be reached.',
      },
      'previous-not-given': {
        result: 'unknown',
        ja: '現在の証明書も登録時のトピックもないため、比較できません。',
        en: 'Neither the current certificate nor the enrolled topic is given, so there is nothing to compare with.',
      },
      'certificate-not-given': certificateNotGiven,
    },
  },
  'validity-extended': {
    name: { ja: '有効期限が延びているか', en: 'Validity is extended' },
    because: {
      later: {
        result: 'pass',
        ja: '有効期限は現在の証明書より後です。',
        en: 'It ends later than the current certificate.',
      },
      'not-later': {
        result: 'fail',
        ja: '有効期限が現在の証明書より後になっていません。古いファイルの可能性があります。',
        en: 'It does not end later than the current certificate. It may be an old file.',
      },
      'previous-not-given': previousNotGiven,
      'certificate-not-given': certificateNotGiven,
    },
  },
  'currently-valid': {
    name: { ja: '現在有効であるか', en: 'Is in date' },
    because: {
      'in-date': {
        result: 'pass',
        ja: '証明書は有効期間内です。',
        en: 'The certificate is in date.',
      },
      expired: {
        result: 'fail',
        ja: '証明書の有効期限が切れています。',
        en: 'The certificate has expired.',
      },
      'not-yet-valid': {
        result: 'fail',
        ja: '証明書の有効期間がまだ始まっていません。時計が正しいか確認してください。',
        en: 'The certificate is not valid yet. Check that the clock is right.',
      },
      'now-unreadable': nowUnreadable,
      'certificate-not-given': certificateNotGiven,
    },
  },
  'not-the-same-file': {
    name: { ja: '現在の証明書と別のファイルであるか', en: 'Is not the current certificate again' },
    because: {
      different: {
        result: 'pass',
        ja: '現在の証明書とは別の証明書です。',
        en: 'It is not the current certificate.',
      },
      same: {
        result: 'fail',
        ja: '現在使用中の証明書と同じものです。更新後のファイルを指定してください。',
        en: 'It is the very certificate in use. Choose the renewed file.',
      },
      'previous-not-given': previousNotGiven,
      'certificate-not-given': certificateNotGiven,
    },
  },
} as const satisfies Record<string, CheckText>
