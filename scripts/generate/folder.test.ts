import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { differences, filesIn, write } from './folder.ts'

const generated = new Map([
  ['ja/acme.md', '# アクメ\n'],
  ['en/acme.md', '# Acme\n'],
])

test('what was written is as it was generated', () => {
  const folder = join(temporary(), 'reference')
  expect(differences(generated, filesIn(folder))).toEqual(['ja/acme.md is missing', 'en/acme.md is missing'])
  write(folder, generated)
  expect(differences(generated, filesIn(folder))).toEqual([])
})

test('each edit, each missing file and each file left over is a difference', () => {
  const folder = join(temporary(), 'reference')
  write(folder, generated)
  writeFileSync(join(folder, 'en/acme.md'), '# Acme!\n')
  writeFileSync(join(folder, 'en/old.md'), '')
  rmSync(join(folder, 'ja/acme.md'))
  expect(differences(generated, filesIn(folder)).toSorted()).toEqual([
    'en/acme.md is out of date',
    'en/old.md is left over',
    'ja/acme.md is missing',
  ])
})

test('writing removes what is left over', () => {
  const folder = join(temporary(), 'reference')
  write(folder, new Map([['en/old.md', '']]))
  write(folder, generated)
  expect(readdirSync(join(folder, 'en'))).toEqual(['acme.md'])
})

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
