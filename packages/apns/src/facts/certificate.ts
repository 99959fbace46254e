import { boolean, choice, computingFrom, defineFacts, instant } from '@shindan/core'
import { files } from './files.ts'

/** What is asked of a file is better read from the file itself. */
const fromTheFiles = {
  where: { ja: '証明書と CSR のファイルそのもの', en: 'The files themselves: certificates and CSR' },
  action: 'check-renewal',
} as const

const { orComputed } = computingFrom(files)

/** What can be known of a push certificate and its request: asked for, and computed where the files tell it. */
export const certificate = defineFacts('apns', {
  'apns.csrWellFormed': orComputed(
    boolean({
      label: { ja: 'CSR ファイルの形式は正しいか', en: 'CSR file is well-formed' },
      ask: {
        ja: 'アップロードした CSR ファイルは壊れておらず、CSR として読み取れますか。',
        en: 'Is the uploaded CSR file whole, and can it be read as a CSR?',
      },
      ...fromTheFiles,
      difficulty: 'console',
    }),
    {
      from: ['apns.csrState'],
      compute: (known) => known['apns.csrState'] === 'well-formed',
    },
  ),
  'apns.csrSignatureCurrent': orComputed(
    boolean({
      label: { ja: 'CSR のベンダー署名は有効か', en: "vendor's signature of the CSR is current" },
      ask: {
        ja: 'CSR のベンダー署名は SHA-256 で検証でき、署名用の証明書は期限内ですか。',
        en: "Does the vendor's signature of the CSR verify with SHA-256, by certificates that are within their validity?",
      },
      ...fromTheFiles,
      difficulty: 'console',
    }),
    {
      from: ['apns.vendorSignature'],
      compute: ({ 'apns.vendorSignature': signature }) =>
        signature === 'unsupported' || signature === 'not-vendor-signed' || signature === 'csr-unreadable'
          ? undefined
          : signature === 'current',
    },
  ),
  'apns.uploadedFile': orComputed(
    choice(
      {
        'mdm-push-certificate': { ja: 'MDM 用プッシュ証明書', en: 'MDM push certificate' },
        'app-push-certificate': { ja: 'アプリ用プッシュ証明書', en: 'push certificate of an app' },
        'other-certificate': { ja: 'そのほかの証明書', en: 'another certificate' },
        csr: { ja: 'CSR', en: 'certificate signing request' },
        'vendor-signed-csr': { ja: 'ベンダー署名付き CSR', en: 'CSR signed by the MDM vendor' },
        'private-key': { ja: '秘密鍵', en: 'private key' },
        pkcs12: { ja: 'PKCS#12 ファイル（.p12、.pfx）', en: 'PKCS#12 file (.p12, .pfx)' },
        pkcs7: { ja: 'PKCS#7 ファイル（.p7b）', en: 'PKCS#7 file (.p7b)' },
        unreadable: { ja: '読み取れないファイル', en: 'unreadable file' },
      },
      {
        label: { ja: 'アップロードするファイルの種類', en: 'kind of the file to upload' },
        ask: {
          ja: '管理コンソールにアップロードしたファイルは、何のファイルですか。',
          en: 'What kind of file was uploaded to the console?',
        },
        where: { ja: 'アップロードしたファイルそのもの', en: 'The uploaded file itself' },
        action: 'inspect-certificate',
        difficulty: 'console',
      },
    ),
    {
      from: ['apns.renewedKind'],
      compute: ({ 'apns.renewedKind': kind }) => {
        if (kind === 'mdm-vendor-certificate') return 'other-certificate'
        if (kind === 'public-key') return 'unreadable'
        return kind === 'encrypted-private-key' ? 'private-key' : kind
      },
    },
  ),
  'apns.keyMatchesCsr': orComputed(
    boolean({
      label: { ja: '証明書と CSR の公開鍵の一致', en: 'certificate and CSR share the same public key' },
      ask: {
        ja: 'アップロードする証明書は、今回、管理コンソールからダウンロードした CSR で作成したものですか（公開鍵が一致しますか）。',
        en: 'Was the certificate made from the CSR downloaded for this renewal, that is, do their public keys match?',
      },
      ...fromTheFiles,
      difficulty: 'console',
    }),
    {
      from: ['apns.renewedKey', 'apns.csrKey'],
      compute: (known) => known['apns.renewedKey'] === known['apns.csrKey'],
    },
  ),
  'apns.topicUnchanged': orComputed(
    boolean({
      label: { ja: 'トピックが使用中の証明書と同じか', en: 'topic is that of the certificate in use' },
      ask: {
        ja: 'アップロードする（した）証明書のトピック（サブジェクトの UID）は、その前に使っていた証明書（前年のものなど）と同じですか。',
        en: 'Is the topic (UID of the subject) of the certificate that you upload, or uploaded, the same as that of the one used before it, e.g. of last year?',
      },
      ...fromTheFiles,
      difficulty: 'console',
    }),
    {
      from: ['apns.renewedTopic'],
      with: ['apns.enrolledTopic', 'apns.currentTopic'],
      compute: (known) => {
        const topic = topicInUse(known)
        return topic === undefined ? undefined : known['apns.renewedTopic'] === topic
      },
    },
  ),
  'apns.validityExtended': orComputed(
    boolean({
      label: { ja: '有効期限が延びているか', en: 'expiry has been extended' },
      ask: {
        ja: 'アップロードする証明書の有効期限は、使用中の証明書より後ですか。',
        en: 'Does the certificate expire later than the one in use?',
      },
      ...fromTheFiles,
      difficulty: 'console',
    }),
    {
      from: ['apns.renewedNotAfter', 'apns.currentNotAfter'],
      with: ['apns.enrolledTopic', 'apns.currentTopic'],
      // The date of a certificate that the devices do not use says nothing.
      compute: (known) =>
        isOfOtherTopic(known) || known['apns.renewedNotAfter'] > known['apns.currentNotAfter'],
    },
  ),
  'apns.expiresAt': orComputed(
    instant({
      label: { ja: 'プッシュ証明書の有効期限', en: 'expiry of the push certificate' },
      ask: {
        ja: '使用中のプッシュ証明書の有効期限はいつですか。',
        en: 'When does the push certificate in use expire?',
      },
      where: {
        ja: '管理コンソールのプッシュ証明書の画面、または証明書ファイル',
        en: 'The push certificate screen of the console, or the certificate file',
      },
      difficulty: 'console',
    }),
    {
      from: [],
      with: ['apns.renewedNotAfter', 'apns.currentNotAfter'],
      // Whichever of the files was given as what: the devices are out of reach once neither is in date.
      compute: ({ 'apns.renewedNotAfter': renewed, 'apns.currentNotAfter': current }) =>
        renewed !== undefined && current !== undefined && current > renewed ? current : (renewed ?? current),
    },
  ),
})

/** The topic that must not change: that of the devices decides where the certificate in use has another. */
export function topicInUse(known: {
  readonly 'apns.enrolledTopic'?: string
  readonly 'apns.currentTopic'?: string
}): string | undefined {
  return known['apns.enrolledTopic'] ?? known['apns.currentTopic']
}

/** Whether the certificate in the console is one that was registered by mistake. */
function isOfOtherTopic(known: Parameters<typeof topicInUse>[0]): boolean {
  const { 'apns.currentTopic': current } = known
  return current !== undefined && current !== topicInUse(known)
}
