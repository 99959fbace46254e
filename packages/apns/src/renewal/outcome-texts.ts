import type { Localized } from '@shindan/core'
import type { RenewalOutcome } from './outcome.ts'

/** What each outcome of an upload means, whichever console it is for. */
export const outcomeTexts: Record<RenewalOutcome, Localized> = {
  notACertificate: {
    ja: 'アップロードするファイルが証明書ではありません。管理コンソールでエラーになります。',
    en: 'The file for the upload is not a certificate. The console will refuse it.',
  },
  notMdmCertificate: {
    ja: 'MDM 用プッシュ証明書ではありません。管理コンソールでエラーになります。',
    en: 'It is not an MDM push certificate. The console will refuse it.',
  },
  keyMismatch: {
    ja: '今回の CSR から作成された証明書ではありません。管理コンソールでエラーになります。',
    en: 'The certificate was not made from the request of this renewal. The console will refuse it.',
  },
  topicChanged: {
    ja: '別の証明書です。アップロードすると、登録済みのすべてのデバイスと通信できなくなります。',
    en: 'It is another certificate. If it is uploaded, contact with every enrolled device is lost.',
  },
  notExtended: {
    ja: '有効期限が延びていません。更新前の古いファイルの可能性があります。',
    en: 'It does not expire later than the current certificate. It may be the old file.',
  },
  notInDate: {
    ja: '証明書が有効期間外です。',
    en: 'The certificate is outside its validity.',
  },
  renewed: {
    ja: '正しく更新された証明書です。アップロードできます。',
    en: 'The certificate was renewed properly and can be uploaded.',
  },
  firstRegistration: {
    ja: '初回登録の証明書です。更新ではありません。',
    en: 'It is a first registration, not a renewal.',
  },
  reRegistered: {
    ja: '削除後の再登録です。登録済みのデバイスはすべて、改めてチェックインする必要があります。',
    en: 'It is a registration after a deletion. Every device has to check in again.',
  },
  undecided: {
    ja: '判定に必要なファイルが足りません。',
    en: 'Files that are needed to decide are missing.',
  },
}
