import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'shindan-folder-'))

test('a folder is made with those that it lies in, by any number at once, and stays where it is there', async () => {
  const deep = join(folder, 'a', 'b', 'c')
  await Promise.all([1, 2, 3].map(() => makeFolder(deep)))
  await makeFolder(deep)
  expect(statSync(deep).isDirectory()).toBe(true)
})

test('a place below a file is none', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(makeFolder(join(folder, 'file', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.runIf(process.platform === 'linux')(
  'a place where nothing can be made says so, and does not hang',
  async () => {
    for (const place of ['/proc/shindan', '/proc/shindan/deep'])
      await expect(makeFolder(place)).rejects.toMatchObject({ code: 'ENOENT' })
  },
)
