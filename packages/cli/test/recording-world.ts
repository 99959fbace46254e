import type { World } from '../src/world.ts'

/** A world that keeps what is printed, with files and standard input of its own. */
export interface RecordingWorld extends World {
  readonly printed: () => string
  readonly complained: () => string
  readonly written: ReadonlyMap<string, string>
}

export function recordingWorld(
  files: { readonly [path: string]: string | Uint8Array } = {},
  over: Partial<World> = {},
): RecordingWorld {
  let out = ''
  let err = ''
  const written = new Map<string, string>()
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path]
    if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  }
  return {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: async () => bytesOf('-'),
    isPiped: async () => false,
    read: async (path) => bytesOf(path),
    size: async (path) => bytesOf(path).length,
    module: async () => {
      throw new Error('no modules here')
    },
    write: async (path, text) => {
      let whole = ''
      for await (const piece of typeof text === 'string' ? [text] : text) whole += piece
      written.set(path, whole)
    },
    environment: {},
    now: () => new Date('2025-01-10T00:00:00Z'),
    colour: false,
    columns: 80,
    ...over,
    printed: () => out,
    complained: () => err,
    written,
  }
}
