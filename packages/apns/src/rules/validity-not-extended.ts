import { defineRule } from '../kit.ts'

export const validityNotExtended = defineRule({
  id: 'apns/validity-not-extended',
  when: (w) => w.all(w.is('apns.validityExtended', false), w.not(w.known(w.is('apns.fileMixUp', 'swapped')))),
  what: {
    ja: 'この証明書の有効期限は、使用中の証明書より後になっていません。',
    en: 'The certificate does not expire later than the one in use.',
  },
  why: {
    ja: '更新前の古い証明書ファイルを選んでいる可能性があります。正しく更新した証明書は、発行から 1 年間有効です。',
    en: 'It may be the old file from before the renewal. A properly renewed certificate is valid for one year from its issue.',
  },
  remedy: [
    {
      id: 'check-expiry-at-portal',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers'],
      do: {
        ja: 'ポータルの一覧で、証明書の「Expiration Date」が延びていることを確かめてください。',
        en: 'See in the list of the portal that the "Expiration Date" of the certificate has been extended.',
      },
    },
    {
      id: 'renew-with-new-csr',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '延びていない場合は、新しい CSR を使って「Renew」で更新してください。',
        en: 'If it has not, "Renew" it with a new CSR.',
      },
    },
    {
      id: 'download-again',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Download'],
      do: {
        ja: '証明書をダウンロードし直し、ファイルが保存されたことを確かめてからポータルを閉じてください。古いファイルと取り違えないよう、フォルダーを分けてください。',
        en: 'Download the certificate again, and see that the file is saved before you leave the portal. Keep it in a folder of its own, apart from the old one.',
      },
    },
    {
      id: 'check-console-expiry',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'アップロードしたあと、管理コンソールの有効期限がファイルの有効期限と同じになったことを確かめてください。',
        en: "After the upload, see that the console shows the file's expiry date.",
      },
    },
  ],
  source: ['LS-40', 'LS-49', 'LS-56', 'LS-57'],
  examples: [
    { name: 'the old file', facts: { 'apns.validityExtended': false }, expect: 'confirmed' },
    { name: 'a later expiry', facts: { 'apns.validityExtended': true }, expect: 'ruled-out' },
    { name: 'not compared', facts: {}, expect: { ask: ['apns.validityExtended'] } },
  ],
})
