import { readFile, stat, writeFile } from 'node:fs/promises'

/** Everything outside of the program that a command may touch. */
export interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Bytes of a file; throws as Node does. */
  readonly read: (path: string) => Promise<Uint8Array>
  readonly size: (path: string) => Promise<number>
  readonly write: (path: string, text: string) => Promise<void>
  readonly environment: { readonly [name: string]: string | undefined }
  readonly now: () => Date
  /** Both ends are a terminal, so a person can be asked. */
  readonly interactive: boolean
  readonly colour: boolean
  readonly columns: number
}

/** The world of a Node process. */
export function nodeWorld(): World {
  const { stdout, stderr, stdin, env } = process
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: readAll,
    read: (path) => readFile(path),
    size: async (path) => (await stat(path)).size,
    write: (path, text) => writeFile(path, text),
    environment: env,
    now: () => new Date(),
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
