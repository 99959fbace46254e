import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { pushFiles, vendorSigned } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

/** A command line that a document shows, and what it says that this prints, up to a line with `…`. */
function shownIn(document: string, command: string) {
  const text = readFileSync(fileURLToPath(new URL(`../../../${document}`, import.meta.url)), 'utf8')
  const shown = text.matchAll(/```sh\nnpm start -- (.*)\n```\n\n```console\n([\s\S]*?)…\n```/g)
  const [, line = '', printed = ''] = [...shown].find(([, line = '']) => line.startsWith(command)) ?? []
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return { words, printed }
}

test.each(['README.md', 'README.ja.md'])('%s shows what a check of real files prints', async (document) => {
  const { words, printed } = shownIn(document, 'renewal check')
  const made = pushFiles()
  const files = {
    'current.pem': made['current.pem'] ?? '',
    'MDM_ Example_Certificate.pem': made['created.pem'] ?? '',
    signedCSR: vendorSigned('new'),
  }
  const world = recordingWorld(files)
  const code = await run([...words, '--now', new Date(Date.now() + 60_000).toISOString()], world)
  expect(code).toBe(1)
  expect(printed).not.toBe('')
  expect(world.printed().slice(0, printed.length)).toBe(printed)
})

test.each(['README.md', 'README.ja.md'])('%s shows what a text in own words leads to', async (document) => {
  const { words, printed } = shownIn(document, 'diagnose "MDM')
  const world = recordingWorld({})
  expect(await run(words, world)).toBe(3)
  expect(printed).not.toBe('')
  expect(world.printed().slice(0, printed.length)).toBe(printed)
})

test.each(['README.md', 'README.ja.md'])('%s shows what a day alone decides', async (document) => {
  const { words, printed } = shownIn(
    document,
    'diagnose "503 証明書の取得が許可されていません。" --fact cybertrust.issuedAt=2025-01-01 --now',
  )
  const world = recordingWorld({})
  expect(await run(words, world)).toBe(0)
  expect(printed).not.toBe('')
  expect(world.printed().slice(0, printed.length)).toBe(printed)
})

test.each(['README.md', 'README.ja.md'])('%s shows an answer that ends in an inquiry', async (document) => {
  const { words, printed } = shownIn(document, 'diagnose "プロファイルの')
  const world = recordingWorld({})
  expect(await run(words, world)).toBe(0)
  expect(printed).not.toBe('')
  expect(world.printed().slice(0, printed.length)).toBe(printed)
})

test.each(['README.md', 'README.ja.md'])('%s shows what knowledge of one’s own changes', async (document) => {
  const { words, printed } = shownIn(document, 'plugin check')
  const file = 'docs/examples/ours.yaml'
  const world = recordingWorld({
    [file]: readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url))),
  })
  expect(await run(words, world)).toBe(0)
  expect(printed).not.toBe('')
  expect(world.printed().slice(0, printed.length)).toBe(printed)
})
