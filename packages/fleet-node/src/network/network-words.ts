import type { Localized } from '@shindan/core'

/**
 * Why a server was not reached, or not spoken to, and what to look at, by what the system or TLS said; nothing where something
 * else was said.
 */
export function networkWords(said: string): Localized | undefined {
  return words.find(([sign]) => sign.test(said))?.[1]
}

/** What is said in several ways stands behind what is more exact. */
const words: readonly (readonly [RegExp, Localized])[] = [
  [
    /\bECONNREFUSED\b/,
    {
      ja: 'そのポートで応答するサーバーがありません。サーバーが動作しているか、ポート番号が正しいかを確認してください。',
      en: 'Nothing answers at that port. Check that the server runs, and that the port is right.',
    },
  ],
  [
    /\bENOTFOUND\b/,
    {
      ja: 'そのホスト名は見つかりません。ホスト名のつづりと、このマシンの DNS の設定を確認してください。',
      en: 'There is no host of that name. Check how the name is spelled, and the DNS of this machine.',
    },
  ],
  [
    /\b(?:EAI_AGAIN|EDNS)\b/,
    {
      ja: 'ホスト名を調べられませんでした。DNS が応答しません。このマシンのネットワークと DNS の設定を確認してください。',
      en: 'The name of the host could not be looked up: DNS does not answer. Check the network of this machine, and its DNS.',
    },
  ],
  [
    /\b(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)\b/,
    {
      ja: 'サーバーまでの経路がありません。このマシンのネットワーク、VPN、ファイアウォールを確認してください。',
      en: 'There is no way to the server. Check the network of this machine, its VPN, and firewalls.',
    },
  ],
  [
    /\bCERT_HAS_EXPIRED\b|certificate has expired/,
    {
      ja: 'サーバーの証明書の有効期限が切れています。サーバーの証明書と、このマシンの時計を確認してください。',
      en: 'The certificate of the server has expired. Check that certificate, and the clock of this machine.',
    },
  ],
  [
    /\bCERT_NOT_YET_VALID\b|certificate is not yet valid/,
    {
      ja: 'サーバーの証明書の有効期間が始まっていません。このマシンの時計と、サーバーの証明書を確認してください。',
      en: 'The certificate of the server is not valid yet. Check the clock of this machine, and that certificate.',
    },
  ],
  [
    /\bERR_TLS_CERT_ALTNAME_INVALID\b|certificate's altnames/,
    {
      ja: 'サーバーの証明書に、このホスト名がありません。ホスト名が正しいか、証明書がそのサーバーのものかを確認してください。',
      en: 'The certificate of the server is for another host. Check that the name of the host is right, and that the server has its own certificate.',
    },
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)|self-signed certificate|unable to verify|unable to get (?:local )?issuer/,
    {
      ja: 'サーバーの証明書を発行した認証局を、このマシンは信頼していません。サーバーが中間証明書も送っているか、認証局の証明書がこのマシンに設定されているかを確認してください。',
      en: 'This machine does not trust who issued the certificate of the server. Check that the server sends its intermediate certificates, and that this machine has that of the authority.',
    },
  ],
  [
    /\b(?:EPROTO|ETLS)\b|ERR_SSL_|wrong version number|does not support SSL/,
    {
      ja: 'TLS で接続できませんでした。ポート番号と TLS の設定の組み合わせ、サーバーが TLS に対応しているかを確認してください。',
      en: 'TLS could not be agreed on. Check that port and TLS setting belong together, and that the server speaks TLS.',
    },
  ],
  [
    /\bE(?:SOCKET)?TIMEDOUT\b|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|^no answer within|timeout/i,
    {
      ja: '時間内に応答がありませんでした。サーバーが動作しているか、ホスト名とポート番号が正しいか、ファイアウォールに遮られていないかを確認してください。',
      en: 'No answer came in time. Check that the server runs, that host and port are right, and that no firewall is in between.',
    },
  ],
  [
    /\b(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|ECONNECTION)\b|[Cc]onnection (?:closed|terminated)/,
    {
      ja: '接続が途中で切れました。ポート番号と TLS の設定の組み合わせ、サーバーのログを確認してください。',
      en: 'The connection broke off. Check that port and TLS setting belong together, and what the log of the server says.',
    },
  ],
]
