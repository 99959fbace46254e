import { defineNote } from './kit.ts'

/** What the sources leave open, and what it is good to know beside the causes. */
export const notes = [
  defineNote({
    id: 'apns/notes-uncertain',
    kind: 'boundary',
    about: ['apns/notes-not-alphanumeric'],
    when: (w) => w.is('apns.notesVerdict', 'uncertain'),
    text: {
      ja: '空白、ハイフン、下線、ピリオド、空欄が受け付けられるかどうかは、あんしんマネージャー NEXT のコラムにも書かれていません。確実なのは半角英数字だけの入力です。',
      en: 'The column of Anshin Manager NEXT does not say whether blanks, hyphens, underscores, full stops or an empty field pass. Only half-width letters and digits are sure to be accepted.',
    },
    source: ['CL-21'],
  }),
  defineNote({
    id: 'apns/renewal-after-expiry',
    kind: 'boundary',
    about: ['apns/certificate-expired'],
    // Where the console is known and its vendor says that it can be renewed, nothing is left open.
    when: (w) => w.all(w.after('now', 'apns.expiresAt'), w.not(w.known(w.is('apns.console', 'lanscope')))),
    text: {
      ja: '期限が切れたあとの更新は、製品の提供元によって説明が異なり、再登録が必要とするものもあります。再登録を考える前に、すぐに更新を試してください。',
      en: 'Vendors of different products disagree on renewing after expiry, and some want devices enrolled again. Try to renew at once, before enrolling any device again.',
    },
    source: ['LS-07', 'bizmobile-q65', 'trendmicro-ka-0003394', 'n-able-renewal'],
  }),
  defineNote({
    id: 'apns/keep-csr-as-record-only',
    kind: 'info',
    about: ['apns/csr-mismatch'],
    when: (w) => w.is('apns.keyMatchesCsr', false),
    text: {
      ja: '作成したファイルは、更新ごとにフォルダーを分けて記録として残せます。ただし、以前の CSR を次の更新に使い回さないでください。',
      en: 'Files of a renewal can be kept as a record, in a folder for each year. But never use an old CSR for another renewal.',
    },
    source: ['CL-26', 'LS-25', 'LS-26'],
  }),
] as const
