import { expect, it } from 'vitest'
import { eachTermOf } from './term.ts'

const keysOf = (text: string): number[] => {
  const keys: number[] = []
  eachTermOf(text, (key) => keys.push(key) > 0)
  return keys
}
const shared = (a: string, b: string): number => {
  const keys = new Set(keysOf(a))
  return new Set(keysOf(b).filter((key) => keys.has(key))).size
}

it('is the same for texts that fold alike', () => {
  expect(keysOf('ＭＤＭ　ｻｰﾊﾞｰ')).toEqual(keysOf('MDM サーバ'))
})

it('takes two characters of Japanese at a time, across no Latin word', () => {
  expect(keysOf('証明書')).toHaveLength(2)
  expect(keysOf('証 SIM 明')).toHaveLength(2)
})

it('takes a Latin word and every three letters of it, and a number whole', () => {
  expect(keysOf('token')).toHaveLength(4)
  expect(keysOf('0x8018000B')).toHaveLength(1)
  expect(shared('renewal', 'renewed')).toBe(3)
  expect(shared('to go', 'togo')).toBe(0)
})

it('tells grammar from words in katakana', () => {
  expect(shared('そふと', 'ソフト')).toBe(0)
})

it('takes a verb for the same whatever its ending', () => {
  expect(shared('届かない', '届きません')).toBe(1)
  expect(shared('届', '届出')).toBe(0)
})
