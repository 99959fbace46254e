import { computingFrom, instants } from '@shindan/core'
import { checkNotes } from '../parse/notes.ts'
import { topicInUse } from './certificate.ts'
import { given } from './given.ts'
import { uploadOutcomeOf, uploadOutcomes } from './upload-outcome.ts'

const fromGiven = computingFrom({ ...given, ...instants })

/** What the checks of a renewal compare, and how it came out. */
const compared = {
  'apns.topicInUse': fromGiven.computed({
    type: 'text',
    label: { ja: '変わってはならないトピック', en: 'topic that must not change' },
    from: [],
    with: ['apns.enrolledTopic', 'apns.currentTopic'],
    compute: topicInUse,
  }),
  'apns.keyToMatch': fromGiven.computed({
    type: 'text',
    label: {
      ja: '秘密鍵と対になるべき公開鍵（SHA-256）',
      en: 'public key to match the private key (SHA-256)',
    },
    from: [],
    with: ['apns.renewedKind', 'apns.renewedKey', 'apns.csrKey'],
    // Before there is a certificate, the private key has to be that of the request.
    compute: (known) =>
      known['apns.renewedKey'] ?? (known['apns.renewedKind'] ? undefined : known['apns.csrKey']),
  }),
  'apns.fileMixUp': fromGiven.computed({
    type: 'choice',
    label: { ja: 'ファイルの取り違え', en: 'files that were mixed up' },
    choices: {
      swapped: {
        ja: '「使用中」と「更新した」証明書のファイルが、逆に指定されているようです（CSR と一致するのは、使用中として指定された証明書です）。入れ替えて、もう一度確認してください。ファイルは削除しないでください。',
        en: 'The certificate in use and the renewed one seem to be swapped: it is the one given as in use that fits the CSR. Exchange them and check again. Delete nothing.',
      },
      'another-request': {
        ja: '証明書は秘密鍵と対になっているため、指定された CSR のほうが、今回のものではない可能性があります。先に、今回の CSR を指定しているかを確かめてください。ファイルは削除しないでください。',
        en: 'The certificate fits the private key, so it may be the CSR given that is not the one of this renewal. See first whether it is. Delete nothing.',
      },
    },
    from: ['apns.renewedKey', 'apns.csrKey'],
    with: ['apns.currentKey', 'apns.privateKeyKey', 'apns.renewedNotAfter', 'apns.currentNotAfter'],
    compute: (known) => {
      const { 'apns.renewedKey': renewed, 'apns.csrKey': csr } = known
      const [ends, ended] = [known['apns.currentNotAfter'], known['apns.renewedNotAfter']]
      if (renewed === csr) return undefined
      if (known['apns.currentKey'] === csr && ends !== undefined && ended !== undefined && ends > ended)
        return 'swapped'
      return known['apns.privateKeyKey'] === renewed ? 'another-request' : undefined
    },
  }),
  'apns.renewedValidity': fromGiven.computed({
    type: 'text',
    label: { ja: '新しい証明書の有効期間', en: 'validity of the new certificate' },
    from: ['apns.renewedNotBefore', 'apns.renewedNotAfter'],
    compute: (known) => `${known['apns.renewedNotBefore']}/${known['apns.renewedNotAfter']}`,
  }),
  'apns.renewedDates': fromGiven.computed({
    type: 'choice',
    label: { ja: '新しい証明書が有効期間内か', en: 'whether the new certificate is in date' },
    choices: {
      'in-date': { ja: '証明書は有効期間内です。', en: 'The certificate is in date.' },
      expired: { ja: '証明書の有効期限が切れています。', en: 'The certificate has expired.' },
      'not-yet-valid': {
        ja: '証明書の有効期間がまだ始まっていません。時計が正しいか確認してください。',
        en: 'The certificate is not valid yet. Check that the clock is right.',
      },
      malformed: {
        ja: '証明書の有効期間の日時が、証明書の規格（RFC 5280）どおりに書かれていません。ポータルからダウンロードし直してください。',
        en: 'A date of its validity is not written as certificates have it (RFC 5280). Download it from the portal again.',
      },
    },
    from: [],
    with: ['now', 'apns.renewedNotBefore', 'apns.renewedNotAfter', 'apns.malformedDates'],
    // Both ends belong to the validity (RFC 5280 §4.1.2.5).
    compute: (known) => {
      const { now, 'apns.renewedNotBefore': notBefore, 'apns.renewedNotAfter': notAfter } = known
      if (known['apns.malformedDates'] === 'renewed') return 'malformed'
      if (now === undefined || notBefore === undefined || notAfter === undefined) return undefined
      if (now < notBefore) return 'not-yet-valid'
      return now > notAfter ? 'expired' : 'in-date'
    },
  }),
  'apns.issuedByApple': fromGiven.computed({
    type: 'boolean',
    label: { ja: '新しい証明書の発行元が Apple か', en: 'the new certificate was issued by Apple' },
    from: ['apns.renewedIssuer'],
    compute: ({ 'apns.renewedIssuer': issuer }) =>
      issuer === 'apple-unlisted' || issuer === 'signature-unsupported' || issuer === 'issuer-unfit'
        ? undefined
        : issuer === 'apple-by-name' || issuer === 'apple-by-signature',
  }),
  'apns.loadsAsIs': fromGiven.computed({
    type: 'boolean',
    label: { ja: 'ファイルをサーバーがそのまま読み込めるか', en: 'a server loads the file as it is' },
    from: ['apns.renewedLoaded'],
    compute: ({ 'apns.renewedLoaded': loaded }) => {
      if (loaded === 'another-first') return false
      return loaded === 'as-is' || loaded === 'with-private-key' ? true : undefined
    },
  }),
  'apns.nothingIrregular': fromGiven.computed({
    type: 'boolean',
    label: { ja: '新しい証明書の構造に問題がないか', en: 'nothing in the new certificate is out of order' },
    from: ['apns.renewedIrregularity'],
    compute: ({ 'apns.renewedIrregularity': irregularity }) =>
      irregularity === 'key-unknown' ? undefined : irregularity === 'none',
  }),
  'apns.inUse': fromGiven.computed({
    type: 'choice',
    label: { ja: 'アップロード後に使用されている証明書', en: 'certificate in use after the upload' },
    choices: {
      renewed: {
        ja: '更新後の証明書が使用されています。更新は完了しています。',
        en: 'The renewed certificate is in use. The renewal is complete.',
      },
      current: {
        ja: '更新前の証明書がまだ使用されています。アップロードが最後まで完了したか、サーバーの再起動や設定の反映が必要かを確認してください。',
        en: 'The old certificate is still in use. Check that the upload was completed, and whether the server has to be restarted or told to apply it.',
      },
      another: {
        ja: '今回の更新とは別の証明書が使用されています。どの証明書がアップロードされたか確認してください。',
        en: 'A certificate that is not part of this renewal is in use. Check which certificate was uploaded.',
      },
    },
    from: ['apns.uploadedFingerprint'],
    with: [
      'apns.uploadedTopic',
      'apns.renewedFingerprint',
      'apns.currentFingerprint',
      'apns.currentTopic',
      'apns.enrolledTopic',
    ],
    compute: (known) => {
      const { 'apns.renewedFingerprint': renewed, 'apns.currentFingerprint': current } = known
      // First: where the old file was given as the renewed one as well, nothing is complete.
      if (known['apns.uploadedFingerprint'] === current) return 'current'
      if (known['apns.uploadedFingerprint'] === renewed) return 'renewed'
      const [topic, uploaded] = [topicInUse(known), known['apns.uploadedTopic']]
      const isOfOtherTopic = topic !== undefined && uploaded !== undefined && uploaded !== topic
      return renewed || current || isOfOtherTopic ? 'another' : undefined
    },
  }),
  'apns.notesVerdict': fromGiven.computed({
    type: 'choice',
    label: { ja: 'Notes の文字の判定', en: 'verdict on the text for Notes' },
    choices: {
      valid: { ja: 'Notes は半角英数字だけです。', en: 'The Notes hold half-width letters and digits only.' },
      invalid: {
        ja: 'Notes に使用できない文字があります。半角英数字だけにしてください。',
        en: 'The Notes hold characters that are refused. Use half-width letters and digits only.',
      },
      uncertain: {
        ja: 'Notes が空か、使用できるか明らかでない文字があります。半角英数字だけにすると確実です。',
        en: 'The Notes are empty or hold characters of which it is not known whether they are accepted. Only half-width letters and digits are sure to be.',
      },
    },
    from: ['apns.notes'],
    compute: (known) => checkNotes(known['apns.notes'] ?? '').kind,
  }),
  'apns.notesCharacters': fromGiven.computed({
    type: 'text',
    label: {
      ja: 'Notes の半角英数字でない文字',
      en: 'characters of the Notes that are no letters or digits',
    },
    from: ['apns.notes'],
    compute: (known) => {
      const verdict = checkNotes(known['apns.notes'] ?? '')
      return verdict.kind === 'valid' ? undefined : verdict.characters.join('')
    },
  }),
}

const fromCompared = computingFrom({ ...given, ...compared })

const keyMatchesPrivateKey = fromCompared.computed({
  type: 'boolean',
  label: { ja: '公開鍵と秘密鍵の組み合わせ', en: 'the private key belongs to the public key' },
  from: ['apns.keyToMatch', 'apns.privateKeyKey'],
  compute: (known) => known['apns.keyToMatch'] === known['apns.privateKeyKey'],
})

const keyMatches = computingFrom({
  ...given,
  'apns.keyMatchesPrivateKey': keyMatchesPrivateKey,
}).computed({
  type: 'boolean',
  label: { ja: '証明書の鍵の一致', en: 'key of the certificate is the right one' },
  from: [],
  with: ['apns.keyMatchesCsr', 'apns.keyMatchesPrivateKey'],
  // The console waits for the key of its CSR. A private key that does not fit may be no more than the wrong file.
  compute: (known) => known['apns.keyMatchesCsr'] ?? (known['apns.keyMatchesPrivateKey'] || undefined),
})

/** What follows from the facts. */
export const computed = {
  ...compared,
  'apns.keyMatchesPrivateKey': keyMatchesPrivateKey,
  'apns.keyMatches': keyMatches,
  'apns.uploadOutcome': computingFrom({ ...given, ...compared, 'apns.keyMatches': keyMatches }).computed({
    type: 'choice',
    label: { ja: 'アップロードの結果', en: 'what the upload comes to' },
    choices: uploadOutcomes,
    from: [],
    with: [
      'apns.uploadedFile',
      'apns.keyMatches',
      'apns.topicUnchanged',
      'apns.validityExtended',
      'apns.renewedDates',
      'apns.issuedByApple',
      'apns.loadsAsIs',
      'apns.nothingIrregular',
      'apns.registered',
    ],
    compute: uploadOutcomeOf,
  }),
}
