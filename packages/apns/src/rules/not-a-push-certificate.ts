import type { When } from '@shindan/core'
import type { facts } from '../facts/index.ts'
import { defineRule } from '../kit.ts'
import { deleteFiles } from '../remedies/delete-files.ts'

const isPacked = (w: When<typeof facts>) => w.known(w.oneOf('apns.uploadedFile', ['pkcs12', 'pkcs7']))
const isNotPacked = (w: When<typeof facts>) => w.not(isPacked(w))

export const notAPushCertificate = defineRule({
  id: 'apns/not-a-push-certificate',
  when: (w) => w.not(w.is('apns.uploadedFile', 'mdm-push-certificate')),
  what: {
    ja: 'アップロードするファイルは、MDM 用のプッシュ証明書ではありません。',
    en: 'The file to upload is not an MDM push certificate.',
  },
  why: {
    ja: '管理コンソールにアップロードするのは、Apple Push Certificates Portal からダウンロードした証明書（.pem ファイル）です。',
    en: 'What goes into the console is the certificate downloaded from the Apple Push Certificates Portal, a .pem file.',
  },
  evidence: {
    ja: '調べたファイルの種類は「{apns.uploadedFile}」です。',
    en: 'The file is of this kind: {apns.uploadedFile}.',
  },
  remedy: [
    {
      id: 'csr-goes-to-portal',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.known(w.oneOf('apns.uploadedFile', ['csr', 'vendor-signed-csr'])),
      do: {
        ja: 'CSR（signedCSR など）は、管理コンソールではなく、Apple Push Certificates Portal にアップロードするファイルです。',
        en: 'A CSR, such as signedCSR, is for the Apple Push Certificates Portal and not for the console.',
      },
    },
    {
      id: 'use-mdm-list',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.known(w.is('apns.uploadedFile', 'app-push-certificate')),
      do: {
        ja: 'アプリ用のプッシュ証明書は別のものです。「Certificates for Third-Party Servers」の一覧にある証明書を使ってください。',
        en: 'A push certificate of an app is something else. Use the one listed under "Certificates for Third-Party Servers".',
      },
    },
    {
      id: 'keep-private-key',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.known(w.is('apns.uploadedFile', 'private-key')),
      do: {
        ja: '秘密鍵はどこにもアップロードせず、ほかの人にも渡さないでください。',
        en: 'Do not upload a private key anywhere, nor hand it to anybody.',
      },
    },
    {
      id: 'download-in-other-browser',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.known(w.is('apns.uploadedFile', 'unreadable')),
      do: {
        ja: 'ダウンロードが途中で終わった可能性があります。別のブラウザで、もう一度ダウンロードしてください。',
        en: 'The download may have broken off. Download it again in another browser.',
      },
    },
    {
      oneOf: [
        [
          {
            id: 'export-as-pem',
            actor: 'administrator',
            affects: 'none',
            when: isPacked,
            action: 'inspect-certificate',
            do: {
              ja: 'PKCS#12（.p12、.pfx）や PKCS#7（.p7b）は、管理コンソールにアップロードするファイルではありません。証明書だけを PEM 形式で書き出し、そのファイルを使ってください。書き出し方は、ファイルを調べると分かります。',
              en: 'PKCS#12 (.p12, .pfx) and PKCS#7 (.p7b) are not what the console takes. Export the certificate alone as PEM and use that file; looking into the file tells how.',
            },
          },
        ],
        [
          {
            id: 'download-from-portal',
            actor: 'administrator',
            affects: 'none',
            path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers', 'Download'],
            do: {
              ja: '更新した証明書をポータルの一覧からダウンロードし、そのファイルをアップロードしてください。',
              en: 'Download the renewed certificate from the list of the portal and upload that file.',
            },
          },
        ],
        [
          { ...deleteFiles, when: isNotPacked },
          {
            id: 'start-again',
            actor: 'administrator',
            affects: 'none',
            when: isNotPacked,
            do: {
              ja: 'CSR のダウンロードから、更新の手順をやり直してください。',
              en: 'Start the renewal again from the download of the CSR.',
            },
          },
        ],
      ],
    },
  ],
  source: ['LS-31', 'LS-34', 'LS-41', 'LS-42', 'LS-44', 'CL-24', 'CL-25'],
  examples: [
    { name: 'the CSR itself', facts: { 'apns.uploadedFile': 'vendor-signed-csr' }, expect: 'confirmed' },
    {
      name: 'an app push certificate',
      facts: { 'apns.uploadedFile': 'app-push-certificate' },
      expect: 'confirmed',
    },
    {
      name: 'an MDM push certificate',
      facts: { 'apns.uploadedFile': 'mdm-push-certificate' },
      expect: 'ruled-out',
    },
    { name: 'file not looked at', facts: {}, expect: { ask: ['apns.uploadedFile'] } },
  ],
})
