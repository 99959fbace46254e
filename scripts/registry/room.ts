import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../bootstrap/workspace.mjs'

/** A folder of definitions, one a file, and the index that lists them. */
export interface Room {
  /** E.g. `cybertrust/rules`. */
  readonly path: string
  readonly holds: (typeof folders)[keyof typeof folders]
  /** Texts of its files by name, without tests. */
  readonly files: ReadonlyMap<string, string>
}

const folders = { rules: 'rule', errors: 'error', operations: 'operation' } as const

/** The folders of rules, errors and operations of every package. */
export function workspaceRooms(root: string): Room[] {
  return packagesOf(root).flatMap(({ name, directory }) =>
    Object.entries(folders)
      .map(([folder, holds]) => ({ folder, holds, at: join(directory, 'src', folder) }))
      .filter(({ at }) => existsSync(at))
      .map(({ folder, holds, at }) => ({
        path: `${name.replace('@shindan/', '')}/${folder}`,
        holds,
        files: new Map(
          readdirSync(at)
            .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
            .map((file) => [file, readFileSync(join(at, file), 'utf8')]),
        ),
      })),
  )
}
