import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyPlugin } from '@shindan/core'

/** A vendor package as its layout is looked at. */
export interface LaidOut {
  readonly plugin: AnyPlugin
  /** The version in its package.json. */
  readonly version: string | undefined
  /** The files of `src`, with slashes. */
  readonly files: readonly string[]
}

/** Where each part of a plugin stands, and whether a plugin has that part. */
const rooms: { readonly [file: string]: (plugin: AnyPlugin) => boolean } = {
  'index.ts': () => true,
  'kit.ts': () => true,
  'plugin.ts': () => true,
  'version.ts': () => true,
  'facts/index.ts': ({ facts }) => Object.keys(facts).length > 0,
  'sources/index.ts': ({ rules }) => rules.length > 0,
  'errors/index.ts': ({ rules }) => rules.length > 0,
  'rules/index.ts': ({ rules }) => rules.length > 0,
  'causes.ts': ({ causes }) => Object.keys(causes).length > 0,
  'readings.ts': ({ readings }) => readings.length > 0,
  'notes.ts': ({ notes }) => notes.length > 0,
  'constraints.ts': ({ constraints }) => constraints.length > 0,
  'lifecycles/index.ts': ({ lifecycles }) => lifecycles.length > 0,
  'operations/index.ts': ({ operations }) => operations.length > 0,
}

/** Names under which the same things would stand a second time, and where they belong. */
const strangers: readonly { readonly file: RegExp; readonly home: string }[] = [
  { file: /^policies\//, home: 'lifecycles/' },
  { file: /^derive\.ts$/, home: 'facts/computed.ts' },
  { file: /^facts\.ts$/, home: 'facts/index.ts' },
  { file: /\/kit\.ts$/, home: 'kit.ts' },
]

/** Where a vendor package is laid out otherwise than all the others. */
export function deviations({ plugin, version, files }: LaidOut): readonly string[] {
  const missing = Object.entries(rooms).filter(([file, has]) => has(plugin) && !files.includes(file))
  return [
    ...missing.map(([file]) => `src/${file} is missing`),
    ...files.flatMap((file) =>
      strangers.filter((one) => one.file.test(file)).map(({ home }) => `src/${file} belongs in src/${home}`),
    ),
    ...(plugin.version === version
      ? []
      : [`src/version.ts says ${plugin.version}, package.json ${String(version)}`]),
  ]
}

/** The files of a folder, with slashes. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
}
