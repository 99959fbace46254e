import { expect, test } from 'vitest'
import { indexOf, searchIn } from './search-index.ts'

const page = (title: string, by = '', text = '') => ({
  path: title,
  title,
  kind: '',
  description: '',
  by,
  text,
})

const search = searchIn(
  indexOf([
    page('503 証明書の取得が許可されていません。', 'cybertrust/retrieval-not-permitted 503'),
    page('証明書', '', '証明書の取得とは'),
    page('The server name could not be resolved', 'platforms/wininet-name-not-resolved 0x80072ee7'),
    page('プロファイルのインストールに失敗しました'),
    page('鍵'),
    page('秘密鍵と署名'),
    page('合鍵 key'),
  ]),
)
const titles = (query: string) => search(query).map(({ title }) => title)

test.each([
  ['証明書の取得が許可されていません', '503 証明書の取得が許可されていません。'],
  ['cybertrust/retrieval-not-permitted', '503 証明書の取得が許可されていません。'],
  ['0x80072EE7', 'The server name could not be resolved'],
  ['ﾌﾟﾛﾌｧｲﾙのｲﾝｽﾄｰﾙ', 'プロファイルのインストールに失敗しました'],
  ['servar', 'The server name could not be resolved'],
])('%s finds its page first', (query, title) => {
  expect(titles(query)[0]).toBe(title)
})

test('a message with what stands around it on a screen finds its page all the same', () => {
  expect(titles('2026/11/26 ERROR 証明書の取得が許可されていません (host-17)')[0]).toBe(
    '503 証明書の取得が許可されていません。',
  )
})

test.each([
  ['鍵', ['鍵', '合鍵 key', '秘密鍵と署名']],
  ['署', ['秘密鍵と署名']],
  ['名', ['秘密鍵と署名']],
  ['k', ['合鍵 key']],
])('one character is enough: %s', (query, found) => {
  expect(titles(query).toSorted()).toEqual(found.toSorted())
})

test('what is nowhere is not found', () => {
  expect(titles('zzzzqqq')).toEqual([])
})
