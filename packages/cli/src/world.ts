import { fstat } from 'node:fs'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { printOn, writeErrorOf } from './reader.ts'

/** Who may read a file: as the system has it for a new one, or its owner alone. */
export type Readers = 'anybody' | 'private'

/** A text, or its pieces in their order. */
export type Text = string | Iterable<string> | AsyncIterable<string>

/** Everything outside of the program that a command may touch. */
export interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Why nothing of what is printed arrives any more: `EPIPE` where its reader has gone. */
  readonly outError?: () => NodeJS.ErrnoException | undefined
  readonly stdin: () => Promise<Uint8Array>
  /** Whether something is piped or redirected in, which then is what the command is about. */
  readonly isPiped: () => Promise<boolean>
  /** Bytes of a file; throws as Node does. */
  readonly read: (path: string) => Promise<Uint8Array>
  readonly size: (path: string) => Promise<number>
  /** What a program of JavaScript exports. Running it is what it was named for. */
  readonly module: (path: string) => Promise<unknown>
  readonly write: (path: string, text: Text, readers: Readers) => Promise<void>
  readonly environment: { readonly [name: string]: string | undefined }
  readonly now: () => Date
  /** Where a person can be asked; absent when either end is no terminal. */
  readonly terminal?: { readonly input: Readable; readonly output: Writable }
  readonly colour: boolean
  readonly columns: number
  /** The program, which its threads run as well; absent where it is only its sources. */
  readonly program?: URL
  /** Aborted when somebody asks the program to stop. The first time it comes to its end by itself. */
  readonly interrupted?: () => AbortSignal
}

/** The world of a Node process; `program` is its main module. */
export function nodeWorld(program?: URL): World {
  const { stdout, stderr, stdin, env } = process
  return {
    out: (text) => printOn(stdout, text),
    err: (text) => printOn(stderr, text),
    outError: () => writeErrorOf(stdout),
    stdin: readAll,
    isPiped,
    read: (path) => readFile(path),
    size: async (path) => (await stat(path)).size,
    module: (path) => import(pathToFileURL(resolve(path)).href),
    write,
    environment: env,
    now: () => new Date(),
    // Questions go to standard error, so that standard output holds the answer alone.
    ...(stdin.isTTY && stderr.isTTY && { terminal: { input: stdin, output: stderr } }),
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: Math.min(Math.max(stdout.columns ?? 80, 40), 100),
    interrupted,
    ...(program && { program }),
  }
}

let stopped: AbortController | undefined

/** One for all who ask: from then on the program ends by itself, and at once when it is asked again. */
function interrupted(): AbortSignal {
  if (stopped) return stopped.signal
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  stopped = controller
  return controller.signal
}

/** A file that was there before keeps its mode when it is written, so that is set first. */
async function write(path: string, text: Text, readers: Readers): Promise<void> {
  if (readers === 'anybody') return writeFile(path, text)
  await writeFile(path, '', { mode: 0o600 })
  await chmod(path, 0o600)
  await writeFile(path, text)
}

/**
 * A pipe of a shell or a file; neither a terminal nor what another program merely left open. Not `fstatSync`: after it,
 * Node 20 resolves imports as if their links were the pipe.
 */
async function isPiped(): Promise<boolean> {
  try {
    const stdin = await promisify(fstat)(0)
    return stdin.isFIFO() || stdin.isFile()
  } catch {
    return false
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
