import { expect, test } from 'vitest'
import { indexedTokensOf, tokensOf } from './tokens.ts'

test('Japanese is found by each two characters that stand together', () => {
  expect(tokensOf('証明書の取得')).toEqual(['証明', '明書', '書の', 'の取', '取得'])
  expect(tokensOf('鍵')).toEqual(['鍵'])
})

test('the last character of Japanese, with which no pair begins, is indexed by itself', () => {
  expect(indexedTokensOf('秘密鍵。PIN')).toEqual(['秘密', '密鍵', 'pin', '鍵'])
})

test('half- and full-width are one, and so are capitals and small letters', () => {
  expect(tokensOf('ﾌﾟﾛﾌｧｲﾙ')).toEqual(tokensOf('プロファイル'))
  expect(tokensOf('０ｘ８００７２ＥＥ７')).toEqual(['0x80072ee7'])
})

test('an id is found whole and by its parts', () => {
  expect(tokensOf('cybertrust/wrong-device')).toEqual([
    'cybertrust/wrong-device',
    'cybertrust',
    'wrong',
    'device',
  ])
  expect(tokensOf('cybertrust.issuedAt')).toEqual(['cybertrust.issuedat', 'cybertrust', 'issuedat'])
})

test('a message that mixes scripts is found by all of it, whatever stands around it', () => {
  expect(tokensOf('「503 証明書。」')).toEqual(['503', '証明', '明書'])
  expect(tokensOf('SCEP サーバ')).toEqual(['scep', 'サー', 'ーバ'])
})
