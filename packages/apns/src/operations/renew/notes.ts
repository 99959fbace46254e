import { defineNotes } from '../../kit.ts'

export const notes = defineNotes([
  {
    id: 'account-sources-differ',
    kind: 'boundary',
    when: (w) => w.oneOf('apns.appleAccount', ['other', 'lost']),
    text: {
      ja: '別の Apple ID になるときの説明は、提供元によって異なります。入れ直しが必要とするものと、Apple に引き継いでもらえば不要とするものがあります。影響の小さい引き継ぎを先に確かめてください。',
      en: 'Vendors differ on what another Apple ID means: some say that profiles have to be installed again, others that Apple can move the certificate and they do not. Try the move first: it touches no device.',
    },
  },
  {
    id: 'employment-call',
    kind: 'info',
    when: (w) => w.all(w.is('apns.managedAppleAccount', true), w.is('apns.newAppleAccountManaged', false)),
    text: {
      ja: '管理対象 Apple ID から通常の Apple ID への引き継ぎでは、Apple から会社に在籍確認の電話があります。',
      en: 'When a certificate moves from a Managed Apple ID to a normal one, Apple phones the company to confirm your employment.',
    },
  },
  {
    id: 'renewable-after-expiry',
    kind: 'boundary',
    when: (w) => w.after('now', 'apns.expiresAt'),
    text: {
      ja: '証明書は {apns.expiresAt} に期限が切れています。期限後も更新でき、管理を再開できると説明している提供元もありますが、製品によって説明が分かれるため、すぐに更新してください。',
      en: 'The certificate expired on {apns.expiresAt}. Some vendors say that it can still be renewed and that management resumes; others disagree, so renew at once.',
    },
  },
  {
    id: 'internet-explorer-download',
    kind: 'warning',
    when: (w) => w.is('apns.browser', 'internet-explorer'),
    text: {
      ja: 'Internet Explorer では、証明書を正常にダウンロードできないことがあります。そのときは別のブラウザを使ってください。対応するブラウザは Apple に確認できます。',
      en: 'Internet Explorer may fail to download the certificate: then use another browser. Apple tells which are supported.',
    },
  },
  {
    id: 'notes-uncertain',
    kind: 'boundary',
    when: (w) => w.is('apns.notesVerdict', 'uncertain'),
    text: {
      ja: 'Notes の空欄や空白、記号が受け付けられるかは、あんしんマネージャー NEXT のコラムに書かれていません。確実なのは半角英数字だけです。',
      en: 'The column of Anshin Manager NEXT does not say whether empty Notes, blanks or signs pass. Only half-width letters and digits are sure to be accepted.',
    },
  },
])
