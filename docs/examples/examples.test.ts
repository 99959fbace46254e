import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { blocksOf, documentsIn, examplesIn, linkedFiles } from './shown.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = examplesIn(join(root, 'docs', 'examples'))
const documents = documentsIn(root)
const shown = documents.flatMap((document) =>
  blocksOf(readFileSync(join(root, document), 'utf8'))
    .filter(({ language }) => language === 'ts')
    .map((block) => ({ document, block, file: fileWith(block.text) })),
)

test('every block of TypeScript in a document is an example file as it is', () => {
  expect(shown.length).toBeGreaterThan(8)
  expect(
    shown.filter(({ file }) => file === undefined).map(({ document, block }) => [document, block.text]),
  ).toEqual([])
})

test('every example file is shown somewhere', () => {
  const used = new Set(shown.map(({ file }) => file))
  expect([...examples.keys()].filter((file) => !used.has(file))).toEqual([])
})

test.each(documents)('no link of %s leads nowhere', (document) => {
  const links = linkedFiles(readFileSync(join(root, document), 'utf8'))
  expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([])
})

const runnable = shown.flatMap(({ document, block, file }) =>
  file === undefined || file.endsWith('.test.ts') ? [] : [{ document, block, file }],
)

test.each(runnable)('$file runs, and prints what $document says it does', async ({ block, file }) => {
  const printed = await run(file)
  const { next } = block
  if (next?.language === 'text' || next?.language === 'json') expect(printed).toBe(next.text)
})

function fileWith(text: string): string | undefined {
  return [...examples].find(([, example]) => example === text)?.[0]
}

async function run(file: string): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    vi.resetModules()
    await import(join(root, 'docs', 'examples', file))
    return log.mock.calls.map((words) => `${words.map(String).join(' ').trimEnd()}\n`).join('')
  } finally {
    log.mockRestore()
  }
}
