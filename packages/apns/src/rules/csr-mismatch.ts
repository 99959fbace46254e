import { defineRule } from '../kit.ts'
import { deleteFiles } from '../remedies/delete-files.ts'

export const csrMismatch = defineRule({
  id: 'apns/csr-mismatch',
  // Where files were mixed up, nothing is wrong with them, and nothing is to be deleted.
  when: (w) =>
    w.all(
      w.is('apns.keyMatchesCsr', false),
      w.not(w.known(w.oneOf('apns.fileMixUp', ['swapped', 'another-request']))),
    ),
  what: {
    ja: '証明書の公開鍵が、管理コンソールが待っている CSR の公開鍵と一致しません。',
    en: 'The public key of the certificate is not that of the CSR which the console is waiting for.',
  },
  why: {
    ja: '以前の CSR や、別の管理コンソールの CSR を使って証明書を作成すると、鍵の組み合わせが合わなくなります。CSR は更新作業のたびにダウンロードする必要があります。',
    en: 'A certificate made from an older CSR, or from that of another console, has another key. The CSR must be downloaded anew for each renewal.',
  },
  remedy: [
    {
      oneOf: [
        [
          {
            id: 'find-matching-certificate',
            actor: 'administrator',
            affects: 'none',
            action: 'check-renewal',
            do: {
              ja: '今回の CSR で作成した証明書が手元に残っていないか探し、あればそれをアップロードしてください（提供元の資料にはない近道です）。どの CSR で作成したものかは、ファイルを照合すると分かります。',
              en: 'See whether the certificate made from the present CSR is among your files, and upload that one (a short cut that is in no document of a vendor). Comparing the files tells which belong together.',
            },
          },
        ],
        [
          deleteFiles,
          {
            id: 'download-new-csr',
            actor: 'administrator',
            affects: 'none',
            do: {
              ja: '管理コンソールから新しい CSR をダウンロードしてください。',
              en: 'Download a new CSR from the console.',
            },
          },
          {
            id: 'renew-with-new-csr',
            actor: 'administrator',
            affects: 'none',
            path: ['Apple Push Certificates Portal', 'Renew'],
            do: {
              ja: '使用中の証明書を、その CSR を使って「Renew」で更新し、ダウンロードした証明書をアップロードしてください。',
              en: '"Renew" the certificate in use with that CSR, download it, and upload it to the console.',
            },
          },
        ],
      ],
    },
  ],
  source: ['CL-24', 'CL-25', 'LS-26', 'LS-45'],
  examples: [
    { name: 'made from an old CSR', facts: { 'apns.keyMatchesCsr': false }, expect: 'confirmed' },
    { name: 'made from this CSR', facts: { 'apns.keyMatchesCsr': true }, expect: 'ruled-out' },
    { name: 'not compared', facts: {}, expect: { ask: ['apns.keyMatchesCsr'] } },
  ],
})
