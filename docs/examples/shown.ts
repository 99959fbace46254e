import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One fenced block of a document, with the block that follows it. */
export interface Block {
  readonly language: string
  readonly text: string
  readonly next?: Omit<Block, 'next'>
}

/** The documents that people read first, by path. Every package has one. */
export function documentsIn(root: string): readonly string[] {
  const readmes = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
  const guides = readdirSync(join(root, 'docs', 'guides')).map((name) => `docs/guides/${name}`)
  return ['README.md', 'README.ja.md', 'CONTRIBUTING.md', ...readmes, ...guides]
}

/** The example files by path, with their texts. */
export function examplesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !notShown.has(path))
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const notShown = new Set(['shown.ts', 'examples.test.ts'])

/** Paths of the files that a Markdown text links to, as they stand. */
export function linkedFiles(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, path = '']) => path)
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks = [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({
      language,
      text,
    }),
  )
  return blocks.map((block, i) => {
    const next = blocks[i + 1]
    return next ? { ...block, next } : block
  })
}
