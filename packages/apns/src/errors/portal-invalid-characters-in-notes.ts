import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

export const portalInvalidCharactersInNotes = defineError({
  id: 'apns/portal-invalid-characters-in-notes',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、Notes 欄の文字を受け付けませんでした。',
    en: 'The Apple Push Certificates Portal did not accept the text in the Notes field.',
  },
  messages: [
    {
      ja: 'Notes に無効な文字が含まれています',
      en: 'Invalid Characters Present in Notes',
      verbatim: ['en'],
    },
  ],
  keywords: ['invalid characters … notes', '無効な文字 … Notes', 'Notes … 無効な文字'],
  told: {
    ja: [
      'プッシュ証明書のページで説明のところに会社名を漢字で入れたら怒られました',
      'アップルのサイトのメモ欄には日本語を書けないのでしょうか。書くとエラーです',
      'Appleの証明書更新のとき、備考みたいな欄に全角で書いたら進めない',
      'アップルの証明書サイトの自由に書けるところって英語じゃないとだめですか',
      'Push Certificates Portalのコメントに「2025年更新」と入れたら送信できませんでした',
      'プッシュ証明書を更新しようとして、メモに部署名を日本語で書いたら弾かれた',
      'Notesに絵文字や記号を入れたままAPNs証明書のCSRを上げたら通らない',
      'MDM証明書の更新で、どの端末用か分かるよう日本語の覚え書きを付けたらエラーに',
      '証明書ポータルで入力できる文字に制限がありますか。ノートの欄が受け付けられません',
      'CSRは正しいのに、ポータルの備考欄の文字のせいでアップロードが失敗する',
      'プッシュ証明書 Notes 日本語 エラー',
      '「本社用」と添えて送っただけなのに、Appleの証明書フォームに差し戻される',
      '丸数字や機種依存文字を説明に書いたらPush証明書のアップロードが不成立',
      '前回は空欄で成功、今回は管理番号を全角で付けてアップルに突き返された',
    ],
    en: [
      "wrote our company name in Japanese in the remark on Apple's push certificate page, got an error",
      'Can the memo on the push certificate portal only be in English?',
      "The comment box for the APNs certificate doesn't like what I typed",
      'renewing the MDM certificate, put a note with special characters and it was refused',
      'Full-width letters in the notes made the Apple certificate upload fail',
      "added an emoji to the notes of the push certificate, can't submit",
      "The CSR is fine, it's the text I typed beside it on the Apple portal that is rejected",
      'which characters are allowed in the note when renewing a push certificate',
      'I labelled the push certificate with the department name in kanji and the portal complained',
      'push certificate notes characters',
      'last year I left the comment empty and Apple took the CSR, this time I added our asset number',
      "Umlauts in the description, Apple's push form sends the certificate request back",
      'typed "head office" in Japanese beside the CSR, Apple bounced the form',
    ],
  },
  source: ['CL-19'],
})
