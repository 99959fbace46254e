import { checkSupport, correctProfile, readChain } from './advice.ts'
import { mdmErrors } from './mdm-table.ts'

export const profileErrors = [
  ...mdmErrors('MCProfileErrorDomain', 'install', {
    1000: {
      ja: '構成プロファイルの形式が壊れています。',
      en: 'The configuration profile is malformed.',
      advice: correctProfile,
    },
    1001: {
      ja: '構成プロファイルのバージョンに対応していません。',
      en: 'The version of the configuration profile is not supported.',
    },
    1002: {
      ja: '構成プロファイルに必須の項目がありません。',
      en: 'The configuration profile lacks a field that it needs.',
    },
    1003: {
      ja: '構成プロファイルの項目のデータ型が正しくありません。',
      en: 'A field of the configuration profile has the wrong data type.',
      advice: correctProfile,
    },
    1004: {
      ja: '構成プロファイルの署名が正しくありません。',
      en: 'The signature of the configuration profile is not valid.',
      advice: {
        ja: [
          'プロファイルを改変せずに配信し直します。',
          '署名に使った証明書の有効期限と、デバイスがその発行元を信頼しているかを確認します。',
        ],
        en: [
          'Deliver the profile again without changing it.',
          'Check the expiry date of the certificate that signed it, and that the device trusts its issuer.',
        ],
      },
    },
    1005: {
      ja: '構成プロファイルの中身が空です。',
      en: 'The configuration profile is empty.',
    },
    1006: {
      ja: '構成プロファイルを復号できません。',
      en: 'The configuration profile cannot be decrypted.',
      advice: {
        ja: [
          'プロファイルが、このデバイスの証明書に向けて暗号化されたものか確認します。',
          'デバイスの証明書が更新されている場合は、新しい証明書で暗号化して配信し直します。',
        ],
        en: [
          "Check that the profile was encrypted for this device's certificate.",
          "If the device's certificate has been replaced, encrypt the profile for the new one and deliver it again.",
        ],
      },
    },
    1007: {
      ja: '構成プロファイルの中で UUID が重複しています。',
      en: 'UUIDs in the configuration profile are not unique.',
    },
    1008: {
      ja: '構成プロファイルの中でペイロードの識別子が重複しています。',
      en: 'Payload identifiers in the configuration profile are not unique.',
    },
    1009: {
      ja: '構成プロファイルをインストールできませんでした。',
      en: 'The configuration profile could not be installed.',
      advice: readChain,
    },
    1010: {
      ja: '構成プロファイルの項目に、対応していない値が設定されています。',
      en: 'A field of the configuration profile has a value that is not supported.',
      advice: checkSupport,
    },
  }),

  ...mdmErrors('MCPayloadErrorDomain', 'install', {
    2000: {
      ja: 'ペイロードの形式が壊れています。',
      en: 'A payload is malformed.',
    },
    2001: {
      ja: 'ペイロードのバージョンに対応していません。',
      en: 'The version of a payload is not supported.',
    },
    2002: {
      ja: 'ペイロードに必須の項目がありません。',
      en: 'A payload lacks a field that it needs.',
      advice: correctProfile,
    },
    2003: {
      ja: 'ペイロードの項目のデータ型が正しくありません。',
      en: 'A field of a payload has the wrong data type.',
      advice: correctProfile,
    },
    2004: {
      ja: 'ペイロードの項目に、対応していない値が設定されています。',
      en: 'A field of a payload has a value that is not supported.',
      advice: checkSupport,
    },
    2005: {
      ja: 'ペイロードの処理中に、デバイスの内部でエラーが発生しました。',
      en: 'The device failed internally while it handled a payload.',
    },
  }),

  ...mdmErrors('MCRestrictionsErrorDomain', 'install', {
    3000: {
      ja: '機能制限のオンとオフの向きが矛盾しています（デバイス内部のエラーです）。',
      en: 'Restrictions contradict one another in what they switch on or off, which is an internal error of the device.',
    },
    3001: {
      ja: '機能制限の値の比較方法が矛盾しています（デバイス内部のエラーです）。',
      en: 'Restrictions contradict one another in how their values compare, which is an internal error of the device.',
    },
  }),
]
