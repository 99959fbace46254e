import { expect, test } from 'vitest'
import { recordingWorld } from '../../test/recording-world.ts'
import { contextOf } from '../context.ts'
import { jsonFile } from './json-file.ts'

test.each([
  ['{"a":x}', 6, 1],
  ['{\n  "a": 1,\n}', 1, 3],
  ['{"a" 1}', 6, 1],
  ['{"a":\r\n  truu}', 6, 2],
  ["{'a':1}", 2, 1],
  ['{"a":"x\ny"}', 8, 1],
  ['{"a":1} x', 9, 1],
  [`[${'1, '.repeat(30)}\n1 2]`, 3, 2],
  ['{"a":', 6, 1],
  ['{"a":"b', 8, 1],
])('the place where %j is no JSON is named', async (text, column, line) => {
  const world = recordingWorld({ 'columns.json': text })
  const read = await jsonFile(
    '--mapping',
    'columns.json',
    contextOf(world, { locale: 'en', timeZone: 'Asia/Tokyo' }),
  )
  expect(read._unsafeUnwrapErr()).toMatchObject({
    kind: 'not-json',
    path: `--mapping columns.json:${line}:${column}`,
  })
  expect(read._unsafeUnwrapErr().message).not.toContain('Unexpected')
})

test.each([
  ['', /empty/],
  [' \n', /empty/],
  [undefined, /no such file/],
])('a file that holds %j is named with its option', async (text, said) => {
  const world = recordingWorld(text === undefined ? {} : { 'columns.json': text })
  const read = await jsonFile(
    '--mapping',
    'columns.json',
    contextOf(world, { locale: 'en', timeZone: 'UTC' }),
  )
  const { path, message } = read._unsafeUnwrapErr()
  expect(path).toBe('--mapping columns.json')
  expect(message).toMatch(/^--mapping columns\.json: /)
  expect(message).toMatch(said)
})
