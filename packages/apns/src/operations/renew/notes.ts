import { defineNotes } from '../../kit.ts'

export const notes = defineNotes([
  {
    id: 'account-sources-differ',
    kind: 'boundary',
    when: (w) => w.oneOf('apns.appleAccount', ['other', 'lost']),
    text: {
      ja: '別の Apple ID になるときの説明は、資料によって異なります。入れ直しが必要とする資料と、Apple の引き継ぎで不要になるとする資料があります。影響の小さい引き継ぎを先に確かめてください。',
      en: 'The sources differ on what another Apple ID means: according to one, profiles have to be installed again; according to another, Apple moves the certificate and they do not. Try the move first: it touches no device.',
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
      ja: '証明書は {apns.expiresAt} に期限が切れています。期限後も更新でき、管理を再開できるとする資料がありますが、製品によって記述が分かれるため、すぐに更新してください。',
      en: 'The certificate expired {apns.expiresAt}. Some documents say that it can still be renewed and that management resumes; those of other products disagree, so renew at once.',
    },
  },
  {
    id: 'notes-uncertain',
    kind: 'boundary',
    when: (w) => w.is('apns.notesVerdict', 'uncertain'),
    text: {
      ja: 'Notes の空欄や空白、記号が受け付けられるかは資料に書かれていません。確実なのは半角英数字だけです。',
      en: 'The sources do not say whether empty Notes, blanks or signs pass. Only half-width letters and digits are sure to be accepted.',
    },
  },
])
