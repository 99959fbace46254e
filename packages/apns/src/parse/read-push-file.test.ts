import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { isBytesOrText, readPushFiles } from './read-push-file.ts'

test.each<[string, unknown]>([
  ['a text', 'x'],
  ['bytes', new Uint8Array(3)],
  ['bytes of node', Buffer.from('x')],
  ['bytes of another realm', runInNewContext('new Uint8Array(3)')],
])('%s is a file', (_, input) => {
  expect(isBytesOrText(input)).toBe(true)
})

test.each<[string, unknown]>([
  ['wider numbers', new Uint16Array(3)],
  ['a view', new DataView(new ArrayBuffer(3))],
  ['what only says that it is bytes', { [Symbol.toStringTag]: 'Uint8Array' }],
  ['nothing', undefined],
  ['null', null],
])('%s is none, and unreadable', (_, input) => {
  expect(isBytesOrText(input)).toBe(false)
  expect(readPushFiles(input as never)).toEqual([{ kind: 'unreadable', problem: { kind: 'empty' } }])
})
