import { expect, test } from 'vitest'
import { decodeBase64 } from './base64.ts'

test.each<[string, number[]]>([
  ['AQ==', [1]],
  ['AQI=', [1, 2]],
  ['AQID', [1, 2, 3]],
  ['AQ', [1]],
  [' \tA Q\r\nI\n', [1, 2]],
  ['+/8=', [0xfb, 0xff]],
])('%j', (text, octets) => {
  expect(decodeBase64(text)).toEqual(Uint8Array.from(octets))
})

test.each([
  '',
  ' \n',
  '=',
  'AQ===',
  'A=Q=',
  '=AQI',
  'A',
  'AQID=',
  '-_8=',
  'AQ!=',
  'ＡＱ＝＝',
  '-AQID',
  'AQID-',
])('%j is none', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})

test('nor is what is no text', () => {
  expect(decodeBase64(Uint8Array.of(0x41) as never)).toBeUndefined()
})
