import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outgoing, telling } from '../../test/outgoing.ts'
import { fileChannel } from './file-channel.ts'

const signal = new AbortController().signal
const folder = mkdtempSync(join(tmpdir(), 'shindan-file-'))
const some = (token: number, ...devices: string[]) => devices.map((device) => outgoing({ device, token }))

function devicesIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [(JSON.parse(line) as { readonly device: string }).device]
      } catch {
        return []
      }
    })
}

test('each reminder is a line', async () => {
  const file = join(folder, 'new', 'folder', 'reminders.jsonl')
  const channel = fileChannel({ name: 'log', file })
  for (const message of [some(1, 'a', 'b'), some(1, 'c')])
    expect(await channel.send(message, telling, signal)).toEqual({ as: 'sent' })
  expect(devicesIn(file)).toEqual(['a', 'b', 'c'])
  expect(readFileSync(file, 'utf8')).toMatch(/\n$/)
})

test('after a crash what is written already is not written again, and a torn line is no line', async () => {
  const file = join(folder, 'torn.jsonl')
  const before = fileChannel({ name: 'log', file })
  await before.send(some(1, 'a', 'b'), telling, signal)
  const [line = ''] = readFileSync(file, 'utf8').split('\n')
  appendFileSync(file, line.replace('"a"', '"c"').slice(0, 90))
  const after = fileChannel({ name: 'log', file })
  expect(await after.send(some(2, 'a', 'b', 'c'), telling, signal)).toEqual({ as: 'sent' })
  expect(devicesIn(file)).toEqual(['a', 'b', 'c'])
})

test('nothing is added to a file of something else', async () => {
  for (const other of ['device,expires\npc-1,2027-01-01\n', 'SQLite format 3\0', '{"device":"pc-1"}\n']) {
    const file = join(folder, 'other')
    writeFileSync(file, other)
    const sent = await fileChannel({ name: 'log', file }).send(some(1, 'a'), telling, signal)
    expect(sent).toEqual({ as: 'later', failure: 'not a file of reminders' })
    expect(readFileSync(file, 'utf8')).toBe(other)
  }
})

test('a file that cannot be written has sent nothing', async () => {
  appendFileSync(join(folder, 'no-folder'), '')
  const channel = fileChannel({ name: 'log', file: join(folder, 'no-folder', 'reminders.jsonl') })
  expect(await channel.send(some(1, 'a'), telling, signal)).toMatchObject({ as: 'later' })
})
