import { defineRule } from '../kit.ts'

export const csrMalformed = defineRule({
  id: 'apns/csr-malformed',
  when: (w) => w.is('apns.csrWellFormed', false),
  what: {
    ja: 'アップロードしたファイルは、壊れているか、CSR ではありません。',
    en: 'The uploaded file is damaged, or is not a CSR.',
  },
  why: {
    ja: 'ポータルが受け付けるのは、MDM ベンダーが署名した CSR だけです。空のファイル、途中で切れたファイル、署名のない CSR は受け付けられません。開いて保存し直したファイルも拒否されることがあります。',
    en: 'The portal takes only a CSR that the MDM vendor has signed. An empty or truncated file or a CSR without that signature is refused, and a file that was opened and saved again may be.',
  },
  remedy: [
    {
      id: 'download-csr-again',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '管理コンソールから CSR をもう一度ダウンロードし、開いたり編集したりせずにそのまま使ってください。',
        en: 'Download the CSR from the console once more and use it as it is, without opening or editing it.',
      },
    },
    {
      id: 'inspect-csr',
      actor: 'administrator',
      affects: 'none',
      action: 'inspect-certificate',
      do: {
        ja: 'ファイルを調べ、その種類が「ベンダー署名付き CSR」であることを確かめてください。',
        en: 'Look into the file, and make sure that it is a "CSR signed by the MDM vendor".',
      },
    },
    {
      id: 'upload-csr',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Renew'],
      do: {
        ja: 'そのファイルを、更新する証明書の「Renew」からアップロードしてください。',
        en: 'Upload that file through "Renew" of the certificate that is to be renewed.',
      },
    },
  ],
  source: ['micromdm#796', 'micromdm#630', 'CL-15'],
  examples: [
    { name: 'a file that is no signed CSR', facts: { 'apns.csrWellFormed': false }, expect: 'confirmed' },
    { name: 'a sound file', facts: { 'apns.csrWellFormed': true }, expect: 'ruled-out' },
    { name: 'file not looked at', facts: {}, expect: { ask: ['apns.csrWellFormed'] } },
  ],
})
