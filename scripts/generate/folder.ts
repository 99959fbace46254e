import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a folder by path, with slashes. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

/** What `there` lacks, holds too much, or holds otherwise than it was generated. */
export function differences(
  generated: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    ...[...generated].flatMap(([path, text]) => {
      const found = there.get(path)
      return found === undefined ? [`${path} is missing`] : found === text ? [] : [`${path} is out of date`]
    }),
    ...[...there.keys()].filter((path) => !generated.has(path)).map((path) => `${path} is left over`),
  ]
}

/** Makes a folder hold just these files. */
export function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
