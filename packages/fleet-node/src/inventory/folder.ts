import { type FileHandle, open, opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Composition, err, ok, overLimit, type Problem, type Result } from '@shindan/core'
import { x509Limits } from '@shindan/core/x509'
import { type InventoryRow, type ReadRow, withCertificate } from '@shindan/fleet'
import type { Inventory } from './inventory.ts'
import { unreadableFile } from './unreadable.ts'

/** The most files of one folder, whose names are held to be read in their order. */
export const mostFiles = 1_000_000

const ending = /\.(?:cer|crt|pem|der)$/i

/** What is the same for all files of a folder. */
export interface FolderOptions {
  /** The lifecycle of all certificates. Without it MDM push certificates have theirs, and others are problems. */
  readonly lifecycle?: string
}

/**
 * Opens a folder of certificates, `.cer`, `.crt`, `.pem` and `.der`: a row a file, in the order of their names, the device being
 * called as the file without its ending. A file that is no certificate is a row with a problem.
 *
 * Errors: `unreadable-file`; `limit-exceeded` beyond a million files.
 *
 * @example
 * await openFolder('certificates', composition, { lifecycle: 'cybertrust/installed-certificate' })
 */
export async function openFolder(
  folder: string,
  composition: Pick<Composition, 'lifecycles'>,
  options: FolderOptions = {},
): Promise<Result<Inventory, readonly Problem[]>> {
  const names = await namesIn(folder)
  return names.map((all) => {
    let read = 0
    const rows = rowsOf(folder, all, composition, options, () => {
      read++
    })
    return { rows, part: () => (all.length === 0 ? 1 : read / all.length) }
  })
}

async function namesIn(folder: string): Promise<Result<readonly string[], readonly Problem[]>> {
  const names: string[] = []
  try {
    for await (const { name } of await opendir(folder)) {
      if (!ending.test(name)) continue
      if (names.length === mostFiles) return err([overLimit('files', mostFiles, names.length + 1)])
      names.push(name)
    }
  } catch (cause) {
    const problem = unreadableFile(folder, cause)
    if (problem) return err([problem])
    throw cause
  }
  return ok(names.sort())
}

async function* rowsOf(
  folder: string,
  names: readonly string[],
  { lifecycles }: Pick<Composition, 'lifecycles'>,
  { lifecycle }: FolderOptions,
  onRead: () => void,
): AsyncGenerator<ReadRow> {
  for (const [at, name] of names.entries()) {
    const row: InventoryRow = {
      device: name.replace(ending, ''),
      ...(lifecycle !== undefined && { lifecycle }),
      events: {},
      facts: {},
    }
    const file = await bytesOf(join(folder, name))
    const read = file.andThen((bytes) => withCertificate(row, bytes, lifecycles))
    onRead()
    yield { line: at + 1, written: [name], read, ...(read.isErr() && { named: row }) }
  }
}

/** A file of a size that a certificate may have. */
async function bytesOf(file: string): Promise<Result<Uint8Array, readonly Problem[]>> {
  try {
    // What is no file, such as a pipe, may never answer.
    if (!(await stat(file)).isFile()) return err([notAFile])
    const handle = await open(file)
    try {
      return await readWithin(handle)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    const problem = unreadableFile(file, cause, 'certificate')
    if (problem) return err([problem])
    throw cause
  }
}

async function readWithin(handle: FileHandle): Promise<Result<Uint8Array, readonly Problem[]>> {
  const { size } = await handle.stat()
  const { bytes } = x509Limits
  if (size > bytes) return err([overLimit('bytes', bytes, size, 'certificate')])
  const { buffer, bytesRead } = await handle.read(new Uint8Array(size), 0, size, 0)
  return ok(buffer.subarray(0, bytesRead))
}

const notAFile: Problem<'not-a-certificate'> = {
  kind: 'not-a-certificate',
  path: 'certificate',
  found: '',
  expected: { ja: '証明書のファイル', en: 'the file of a certificate' },
}
