import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../bootstrap/workspace.mjs'

/** What the scaffold leaves for its author to fill. */
const placeholder = /\bTODO\b/

/** Texts of the sources of every package by path, e.g. `cybertrust/src/rules/wrong-device.ts`. */
export function workspaceTexts(root: string): ReadonlyMap<string, string> {
  return new Map(
    packagesOf(root).flatMap(({ name, directory }) =>
      readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => [
          `${name.replace('@shindan/', '')}/src/${file.replaceAll('\\', '/')}`,
          readFileSync(join(directory, 'src', file), 'utf8'),
        ]),
    ),
  )
}

/** Lines that still hold a placeholder, as `path:line`. */
export function leftovers(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, i) => (placeholder.test(line) ? [`${path}:${i + 1}`] : [])),
  )
}
