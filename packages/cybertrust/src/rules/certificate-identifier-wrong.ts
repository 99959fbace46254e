import { defineRule } from '../kit.ts'

/** The format of an identifier is not documented, so a blank in it is all that can be seen to be wrong. */
export const certificateIdentifierWrong = defineRule({
  id: 'cybertrust/certificate-identifier-wrong',
  when: (w) =>
    w.any(
      w.is('cybertrust.identifierHasBlank', true),
      w.all(w.is('cybertrust.identifierEntry', 'typed'), w.is('cybertrust.identifierMatches', false)),
    ),
  leans: { for: (w) => w.is('cybertrust.identifierEntry', 'typed') },
  what: {
    ja: 'Cybertrust DeviceiD Importer に入力した証明書識別子が正しくありません。',
    en: 'The certificate identifier entered into the Cybertrust DeviceiD Importer is wrong.',
  },
  why: {
    ja: '手入力の間違いや、コピーしたときに紛れ込んだ空白があると、別の識別子とみなされます。',
    en: 'A typing error, or a stray space picked up when copying, makes it another identifier.',
  },
  remedy: [
    {
      id: 'paste-notified-identifier',
      actor: 'user',
      do: {
        ja: '手入力をやめ、通知された証明書識別子をコピーして貼り付けてください。',
        en: 'Copy and paste the identifier from the notification; do not type it.',
      },
    },
    {
      id: 'check-for-blanks',
      actor: 'user',
      do: {
        ja: '前後や途中に空白が入っていないことを確かめてください。',
        en: 'Make sure that there are no spaces before, after or inside it.',
      },
    },
  ],
  source: ['CT-12', 'CT-13', 'CT-14'],
  examples: [
    {
      name: 'a blank at the end',
      facts: { 'cybertrust.certificateIdentifier': 'AB12-CD34 ' },
      expect: 'confirmed',
    },
    {
      name: 'an ideographic space',
      facts: { 'cybertrust.certificateIdentifier': '　AB12' },
      expect: 'confirmed',
    },
    {
      name: 'pasted, and without a blank',
      facts: { 'cybertrust.certificateIdentifier': 'AB12-CD34', 'cybertrust.identifierEntry': 'pasted' },
      expect: 'ruled-out',
    },
    {
      name: 'typed, and not compared yet',
      facts: { 'cybertrust.certificateIdentifier': 'AB12-CD34', 'cybertrust.identifierEntry': 'typed' },
      expect: { ask: ['cybertrust.identifierMatches'] },
    },
  ],
})
