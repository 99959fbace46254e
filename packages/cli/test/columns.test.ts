import { locales } from '@shindan/core'
import { widthOf } from '@shindan/core/render'
import { expect, test } from 'vitest'
import { idsIn } from '../src/catalog/entry.ts'
import { openCatalog } from '../src/plugins.ts'
import { run } from '../src/run.ts'
import { pushFiles, vendorSigned } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

const catalog = openCatalog()
const now = new Date(Date.now() + 60_000).toISOString()
const made = pushFiles()
const files = { ...made, signedCSR: vendorSigned('new') }

/** What is printed for people, in lines. */
async function linesOf(args: readonly string[]): Promise<readonly string[]> {
  const world = recordingWorld(files)
  await run([...args, '--now', now], world)
  return world.printed().split('\n')
}

/** A line that cannot be broken: one word, such as an id or an address, or a command to copy. */
function isWhole(line: string): boolean {
  const said = line.replace(/^[\s○●×\-*!>]*(?:\d+\. )?/, '')
  return /^[!-~]+$/.test(said) || said.startsWith('shindan ')
}

async function tooWide(...commands: readonly (readonly string[])[]) {
  const wide: string[] = []
  for (const args of commands)
    for (const locale of locales)
      for (const line of await linesOf([...args, '--locale', locale]))
        if (widthOf(line) > 80 && !isWhole(line)) wide.push(`${args.join(' ')}: ${line}`)
  return wide
}

test('lists fit 80 columns', async () => {
  expect(await tooWide(['catalog', 'list'], ['operation', '--list'], ['lifecycle', '--list'])).toEqual([])
})

test('every entry of the catalog fits 80 columns', async () => {
  expect(await tooWide(...idsIn(catalog).map((id) => ['catalog', 'show', id]))).toEqual([])
})

test('every answer to an error or about an operation fits 80 columns', async () => {
  const errors = [...catalog.errors.keys()].map((id) => ['diagnose', '--error', id, '--all'])
  const operations = [...catalog.operations.keys()].map((id) => ['operation', id])
  expect(await tooWide(...errors, ...operations)).toEqual([])
})

test('lifecycles, files and renewals fit 80 columns', async () => {
  const renewal = ['renewal', 'check', '--current', 'current.pem', '--csr', 'signedCSR', '--renewed']
  expect(
    await tooWide(
      ...[...catalog.lifecycles.values()].map(({ id, events }) => [
        'lifecycle',
        id,
        ...Object.keys(events).flatMap((event) => ['--event', `${event}=2025-01-05`]),
      ]),
      ...Object.keys(files).map((file) => ['certificate', 'inspect', file]),
      ['renewal', 'check'],
      [...renewal, 'renewed.pem'],
      [...renewal, 'created.pem'],
      [...renewal, 'new.key', '--key', 'old.key'],
    ),
  ).toEqual([])
})

test('what is not recognised for sure fits 80 columns', async () => {
  expect(
    await tooWide(
      ['diagnose', '明日は晴れです。'],
      ['diagnose', '503'],
      ['diagnose', '--platform', 'Mac'],
      ['diagnose', 'MDMの証明書の更新でアップロードしたら前回と違うと言われた'],
    ),
  ).toEqual([])
})
