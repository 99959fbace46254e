import { errorTable, type Message, type Table, type TableErrors, type TableRow } from '@shindan/core'
import { applePlatforms } from './apple-platforms.ts'
import { checkCertificate } from './response-advice.ts'
import { unexplainedByClass } from './response-class.ts'
import { certificateExpired, certificateRevoked, handshakeFailed, serverNotTrusted } from './response-told.ts'

interface TlsRow extends TableRow {
  readonly messages: readonly Message[]
  readonly keywords?: readonly string[]
  readonly source: readonly string[]
}

/**
 * Failures before any HTTP status: TLS refuses the connection to APNs. An expired push certificate shows
 * here rather than as `BadCertificate`, in the words of whatever library the sender is built with.
 */
const tlsFailures = {
  'certificate-expired': {
    ja: 'プッシュ証明書の有効期限が切れているため、APNs が接続を拒否しました。',
    en: 'APNs refused the connection because the push certificate has expired.',
    advice: checkCertificate,
    told: certificateExpired,
    messages: [
      logLine('tls: expired certificate'),
      logLine('sslv3 alert certificate expired'),
      logLine('Received fatal alert: certificate_expired'),
    ],
    source: ['fleetdm/fleet#28363', 'apn_on_rails#41', 'java-apns#353'],
  },
  'certificate-revoked': {
    ja: 'プッシュ証明書が失効しているため、APNs が接続を拒否しました。',
    en: 'APNs refused the connection because the push certificate has been revoked.',
    advice: {
      ja: [
        'Apple Push Certificates Portal で、使用中の証明書の状態を確認します。',
        '同じトピックの有効な証明書があれば、それをアップロードします。',
        'デバイスを再登録する前に、失効した証明書を元に戻せるかを Apple に問い合わせます。',
      ],
      en: [
        'Check the state of the certificate in use in the Apple Push Certificates Portal.',
        'If there is a valid certificate of the same topic, upload that one.',
        'Ask Apple whether the revoked certificate can be restored before enrolling any device again.',
      ],
    },
    told: certificateRevoked,
    messages: [logLine('tls: revoked certificate'), logLine('sslv3 alert certificate revoked')],
    source: ['apn_on_rails#41'],
  },
  'handshake-failed': {
    ja: 'APNs との TLS 接続を確立できません。期限切れのプッシュ証明書でも、同じ表示になることがあります。',
    en: 'The TLS connection to APNs could not be made; an expired push certificate can show this way too.',
    advice: checkCertificate,
    messages: [logLine('remote error: tls: internal error'), logLine('tlsv1 alert internal error')],
    told: handshakeFailed,
    source: ['buford#90'],
  },
  'server-not-trusted': {
    ja: '送信サーバーが APNs のサーバー証明書を信頼していません。',
    en: "The sending server does not trust the certificate of APNs' servers.",
    advice: {
      ja: [
        '送信サーバーのルート証明書を最新にします（APNs の認証局は 2025 年 1 月から 2 月に切り替わりました）。',
        '通信経路のプロキシが TLS 通信を復号していないか確認します。',
      ],
      en: [
        'Bring the root certificates of the sending server up to date: APNs changed its certification authority in January and February 2025.',
        'Check that no proxy on the way opens the TLS connection.',
      ],
    },
    told: serverNotTrusted,
    messages: [],
    keywords: [
      'push.apple.com … certificate signed by unknown authority',
      'push.apple.com … unable to get local issuer certificate',
    ],
    source: ['notepush#10'],
  },
} satisfies Table<TlsRow>

/** What connects to APNs. A TLS alert without one of these beside it is that of any two programs. */
const codeContext = ['APNs', 'push.apple.com', 'MDM']

/** TLS failures towards APNs as errors, e.g. `apns/tls-certificate-expired`. */
export const tlsErrors: TableErrors<'apns/tls-', keyof typeof tlsFailures> = errorTable(
  'apns/tls-',
  tlsFailures,
  ({ messages, keywords, source }: TlsRow, failure) => ({
    codeContext,
    platforms: applePlatforms,
    stage: 'push',
    severity: 'error',
    ...(failure !== 'handshake-failed' && { affects: 'all-managed-devices' }),
    messages,
    ...(keywords && { keywords }),
    source,
    ...(failure === 'certificate-expired' ? {} : { unexplained: unexplainedByClass.certificate }),
  }),
)

/** Servers log these in English whatever language their readers speak. */
function logLine(text: string): Message {
  return { ja: text, en: text, verbatim: ['en'], generic: true }
}
