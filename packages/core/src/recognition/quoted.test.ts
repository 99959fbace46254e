import { describe, expect, it } from 'vitest'
import { catalog } from '../../test/recognition/catalog.ts'
import { createRecogniser } from './recognise.ts'

const { recognise } = createRecogniser(catalog)
const read = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${certainty} ${id}`)

const refused = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const failed = '600 証明書の登録に失敗しました。管理者にお問い合わせください。'
const english = ['On Mon, Jan 5, 2026 at 10:00 Yamada <y@example.jp> wrote:', '> Cybertrust Importer']
const mail = (own: string, quoted: string, head = english) => [own, '', ...head, `> ${quoted}`].join('\n')

describe('what a mail quotes', () => {
  it('is what it is about where it shows nothing else', () => {
    expect(read(mail('こちらの対応をお願いします。', refused))).toEqual([
      'identified cybertrust/retrieval-not-permitted',
    ])
  })

  it.each([
    ['in English', english],
    ['in Japanese', ['2026年1月5日(月) 10:00 山田 太郎 <y@example.jp>:']],
    ['by name', ['山田さんは書きました:', '> いつもお世話になっております。', '']],
  ])('is no error of now where another one is shown above: %s', (_, head) => {
    const text = mail(`今度は次の表示になりました。\n${failed}`, refused, head)
    expect(read(text)).toEqual(['identified cybertrust/registration-failed'])
  })

  it('or below', () => {
    const text = `${mail('', refused)}\n\n直したところ、今度はこうなりました。\n${failed}`
    expect(read(text)).toEqual(['identified cybertrust/registration-failed'])
  })

  it.each([
    '解決しました。ありがとうございました。',
    'おかげさまで証明書が入るようになりました。',
    'Thanks, that fixed it. It is resolved now, it works again.',
  ])('is over where the mail says so: %s', (own) => {
    expect(read(mail(own, refused))).toEqual(['similar cybertrust/retrieval-not-permitted'])
  })

  it.each(['解決しましたか', 'まだ解決していません', 'Is it possible to fix this?'])(
    'is not over where it is asked or denied: %s',
    (own) => {
      expect(read(mail(own, refused))).toEqual(['identified cybertrust/retrieval-not-permitted'])
    },
  )
})

it('lines with marks that nobody is said to have written are no quote', () => {
  expect(read(`画面には次のように出ます\n> ${failed}\n\n${refused}`)).toHaveLength(2)
})
