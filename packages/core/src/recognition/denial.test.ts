import { expect, test } from 'vitest'
import { catalog } from '../../test/recognition/catalog.ts'
import { createRecogniser } from './index.ts'

const { recognise } = createRecogniser(catalog)
const read = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map(({ certainty, generic, id }) => `${certainty}${generic ? ', generic' : ''} ${id}`)
const message = '503 証明書の取得が許可されていません。'
const retrieval = 'cybertrust/retrieval-not-permitted'

test.each([
  `「${message}」というエラーは出ていません。`,
  `${message}とは違うエラーです`,
  `${message}ではなく別の画面です`,
  `「${message}」は解決しました`,
  `「${message}」のエラーはもう直りました`,
  `このエラーではありません: ${message}`,
  `The error is not "${message}"`,
  `"${message}" does not appear`,
  `"${message}" has been fixed`,
])('what a text denies or calls settled is not identified: %s', (text) => {
  expect(read(text)).toEqual([`similar ${retrieval}`])
})

test.each([
  `「${message}」が解決しません`,
  `「${message}」は解決しましたか`,
  `「${message}」ではないですか`,
  `ネットワークの問題ではなく「${message}」です`,
  `"${message}" is not resolved`,
  `Waiting did not help: ${message}`,
])('what lasts is: %s', (text) => expect(read(text)).toEqual([`identified ${retrieval}`]))

test('what is there now is said without what is settled', () => {
  expect(read('SET_003 は直りました。今は 0x80180014 が出ます')).toEqual([
    'identified cybertrust/windows-device-not-supported',
  ])
})
