import { defineRule } from '../kit.ts'

/** Of blanks, hyphens and an empty field no source says whether they pass, so they leave the cause possible. */
export const notesNotAlphanumeric = defineRule({
  id: 'apns/notes-not-alphanumeric',
  when: (w) =>
    w.any(
      w.is('apns.notesVerdict', 'invalid'),
      w.all(w.is('apns.notesVerdict', 'uncertain'), w.unprovable()),
    ),
  what: {
    ja: 'Notes 欄に、半角英数字以外の文字が入っています。',
    en: 'The Notes field holds characters other than half-width letters and digits.',
  },
  why: {
    ja: 'CSR と一緒に入力する Notes で有効とされているのは、半角英数字だけです。全角の英数字、かな、漢字などがあると拒否されます。',
    en: 'In the Notes that go with the CSR only half-width letters and digits are documented as valid. Full-width characters, kana, kanji and the like are refused.',
  },
  remedy: [
    {
      id: 'rewrite-notes',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Renew', 'Notes'],
      do: {
        ja: 'Notes を半角英数字だけに書き直してください（例: renew2026）。',
        en: 'Rewrite the Notes in half-width letters and digits only, for example renew2026.',
      },
    },
    {
      id: 'upload-csr-again',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '同じ CSR ファイルを、もう一度アップロードしてください。',
        en: 'Upload the same CSR file again.',
      },
    },
  ],
  source: ['CL-20', 'CL-21'],
  examples: [
    { name: 'Japanese', facts: { 'apns.notes': '更新2025' }, expect: 'confirmed' },
    { name: 'full-width letters', facts: { 'apns.notes': 'ＡＢＣ' }, expect: 'confirmed' },
    { name: 'half-width kana', facts: { 'apns.notes': 'ｱｲｳ' }, expect: 'confirmed' },
    { name: 'half-width letters and digits', facts: { 'apns.notes': 'ABCabc123' }, expect: 'ruled-out' },
    {
      name: 'a blank, which no source speaks of',
      facts: { 'apns.notes': 'renew 2025' },
      expect: { ask: [] },
    },
    { name: 'an empty field', facts: { 'apns.notes': null }, expect: { ask: [] } },
    { name: 'Notes unknown', facts: {}, expect: { ask: ['apns.notes'] } },
  ],
})
