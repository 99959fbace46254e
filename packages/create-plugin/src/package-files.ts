import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import core from '@shindan/core/package.json' with { type: 'json' }

/** Beside `src` and `dist` alike. */
const template = fileURLToPath(new URL('../template', import.meta.url))

/** The files of a package for a plugin of this name, by path. */
export function packageFiles(name: string): ReadonlyMap<string, string> {
  const files = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [writtenPath(relative(template, file)), named(name, readFileSync(file, 'utf8'))]),
  )
}

/** npm packs no file of this name. */
const writtenPath = (path: string) => (path === 'gitignore' ? '.gitignore' : path)

function named(name: string, text: string): string {
  return text
    .replaceAll(/hinode/gi, (placeholder) => (placeholder === 'hinode' ? name : titleOf(name)))
    .replace('workspace:^', `^${core.version}`)
}

/** `my-mdm` is My Mdm until its author says otherwise. */
function titleOf(name: string): string {
  return name
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
