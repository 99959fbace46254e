import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

const same = (a: string, b: string) => expect(fold(a).text).toBe(fold(b).text)

describe('fold', () => {
  it('takes width away (G-01)', () => {
    same(
      '入力エラー:証明書が正しくありません?(SET_003)',
      '入力ｴﾗｰ：証明書が正しくありません？（ＳＥＴ＿００３）',
    )
  })

  it('takes every blank away, the no-break space too (G-02)', () => {
    same('Apple\u00a0Push\u00a0Certificates Portal', 'Apple Push\n> Certificates\u3000Portal')
  })

  it('takes both wave dashes away (G-03)', () => {
    same('22:00 \u301c 翌 8:00', '22:00 \uff5e 翌 8:00')
  })

  it('takes every kind of quote away (G-04)', () => {
    same('”いいえ”', '"いいえ"')
    same('“いいえ”', '「いいえ」')
  })

  it.each([
    ['ご利用頂けません', 'ご利用いただけません'],
    ['お試し下さい', 'お試しください'],
    ['証明書の配付', '証明書の配布'],
    ['電子証明書', '電子証明'],
    ['証明書の公開鍵', '証明書の公開キー'],
    ['SecuredApps', 'SECURED APPs'],
    ['サイバートラスト デバイスID', 'サイバートラストデバイス ID'],
    ['お問合せください', 'お問い合わせ下さい'],
    ['MDMサーバー', 'MDMサーバ'],
  ])('spells %s and %s alike (G-05)', same)

  it('leaves the variants of names apart (G-06)', () => {
    expect(fold('宮﨑').text).not.toBe(fold('宮崎').text)
  })

  it.each([
    ['サーバ一', 'サーバー'],
    ['口グ', 'ログ'],
    ['プ口ファイル', 'プロファイル'],
    ['夕ブレッ卜', 'タブレット'],
    ['デパイス', 'デバイス'],
    ['SET_OO3', 'SET_003'],
    ['CertifIcate', 'certificate'],
  ])('takes %s for %s', same)

  it('keeps negations and opposites apart', () => {
    expect(fold('未登録').text).not.toBe(fold('末登録').text)
    expect(fold('有効').text).not.toBe(fold('無効').text)
    expect(fold('開始').text).not.toBe(fold('閉始').text)
  })

  it('reads "isn’t" as "is not" without a blank', () => {
    same('isn’t permitted', 'is not permitted')
  })

  it('says for any text where each character came from, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: folded, starts, ends } = fold(text)
        expect(starts.length).toBe(folded.length)
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] as number)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number)
        }
      }),
    )
  })

  it('folds a part as it folds the whole', () => {
    const text = '503 証明書の取得が許可されていません。'
    const { text: folded, starts, ends } = fold(text)
    expect(fold(text.slice(starts[3], ends[7])).text).toBe(folded.slice(3, 8))
  })
})
