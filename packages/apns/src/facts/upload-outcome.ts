/**
 * What an upload comes to, whichever console it is for: the rows of the joint decision table after LS-59, of which the
 * first that holds is said. Consoles look at keys first, then at topics.
 */
export const uploadOutcomes = {
  'not-a-certificate': {
    ja: 'アップロードするファイルが証明書ではありません。管理コンソールでエラーになります。',
    en: 'The file for the upload is not a certificate. The console will refuse it.',
  },
  'not-mdm-certificate': {
    ja: 'MDM 用プッシュ証明書ではありません。管理コンソールでエラーになります。',
    en: 'It is not an MDM push certificate. The console will refuse it.',
  },
  'key-mismatch': {
    ja: '今回の CSR から作成された証明書ではありません。管理コンソールでエラーになります。',
    en: 'The certificate was not made from the request of this renewal. The console will refuse it.',
  },
  'topic-changed': {
    ja: '別の証明書です。アップロードすると、登録済みのすべてのデバイスと通信できなくなります。',
    en: 'It is another certificate. If it is uploaded, contact with every enrolled device is lost.',
  },
  'not-extended': {
    ja: '有効期限が延びていません。更新前の古いファイルの可能性があります。',
    en: 'It does not expire later than the current certificate. It may be the old file.',
  },
  // Not in the table: sound in all else, but expired or not yet valid.
  'not-in-date': {
    ja: '証明書が有効期間外です。',
    en: 'The certificate is outside its validity.',
  },
  // Not in the table either: what a console says to it, nobody knows.
  'not-issued-by-apple': {
    ja: 'Apple が発行した証明書ではありません。',
    en: 'The certificate was not issued by Apple.',
  },
  // Nor is this.
  irregular: {
    ja: 'Apple が発行するプッシュ証明書にはない構造の証明書です。',
    en: 'The certificate is built as none that Apple issues.',
  },
  renewed: {
    ja: '正しく更新された証明書です。アップロードできます。',
    en: 'The certificate was renewed properly and can be uploaded.',
  },
  'first-registration': {
    ja: '初回登録の証明書です。更新ではありません。',
    en: 'It is a first registration, not a renewal.',
  },
  're-registered': {
    ja: '削除後の再登録です。UID が、削除した証明書（デバイスが登録されたときの証明書）と同じなら、デバイスは改めてチェックインすれば管理に戻ります。違うなら、全デバイスを登録し直すことになります。先に UID を比べてください。',
    en: 'It is a registration after a deletion. If its UID is that of the deleted certificate, with which the devices were enrolled, they are managed again once they check in. If not, every device has to be enrolled anew: compare the UID first.',
  },
  undecided: {
    ja: '渡されたファイルだけでは判定できません。',
    en: 'The files that were given do not decide it.',
  },
} as const

/** What an upload comes to: a value of the fact `apns.uploadOutcome`. */
export type RenewalOutcome = keyof typeof uploadOutcomes

/**
 * What a console answers to an upload: one of its own errors, or it takes the file; `null` where nobody knows. Which
 * console says what is for its own package to tell.
 *
 * @example
 * const answers: UploadTable<'acme/wrong-certificate'> = { 'not-a-certificate': 'acme/wrong-certificate', … }
 */
export type UploadTable<ErrorId extends string = string> = {
  readonly [Outcome in RenewalOutcome]: ErrorId | 'accepted' | null
}

/** What decides about an upload, as far as it is known. */
export interface UploadFacts {
  readonly 'apns.uploadedFile'?: string
  readonly 'apns.keyMatches'?: boolean
  readonly 'apns.topicUnchanged'?: boolean
  readonly 'apns.validityExtended'?: boolean
  readonly 'apns.renewedDates'?: string
  readonly 'apns.issuedByApple'?: boolean
  readonly 'apns.loadsAsIs'?: boolean
  readonly 'apns.nothingIrregular'?: boolean
  readonly 'apns.registered'?: string
}

/** The first row that holds. */
export function uploadOutcomeOf(known: UploadFacts): RenewalOutcome {
  const { 'apns.uploadedFile': file, 'apns.keyMatches': keyMatches, 'apns.renewedDates': dates } = known
  if (file !== undefined && file !== 'mdm-push-certificate')
    return file.endsWith('-certificate') ? 'not-mdm-certificate' : 'not-a-certificate'
  if (keyMatches === false) return 'key-mismatch'
  if (known['apns.topicUnchanged'] === false) return 'topic-changed'
  if (known['apns.validityExtended'] === false) return 'not-extended'
  if (dates === 'expired' || dates === 'not-yet-valid') return 'not-in-date'
  if (known['apns.issuedByApple'] === false) return 'not-issued-by-apple'
  if (dates === 'malformed' || known['apns.nothingIrregular'] === false) return 'irregular'
  if (!file || !keyMatches || !dates || !known['apns.issuedByApple']) return 'undecided'
  if (!known['apns.loadsAsIs'] || !known['apns.nothingIrregular']) return 'undecided'
  if (known['apns.topicUnchanged'] && known['apns.validityExtended']) return 'renewed'
  if (known['apns.registered'] === 'never') return 'first-registration'
  return known['apns.registered'] === 'deleted' ? 're-registered' : 'undecided'
}
