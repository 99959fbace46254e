import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Composition, err, ok, type Result } from '@shindan/core'
import { type Columns, readMapping } from '@shindan/fleet'
import { type Inventory, openCsv, openFolder, openJsonLines } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failure, failuresOf } from '../failure.ts'
import { jsonFile } from './json-file.ts'

/** What names an inventory. */
export interface InventoryOptions {
  readonly inventory: string
  readonly mapping?: string
  readonly lifecycle?: string
}

/** An inventory that can be read, and what tells it from another. */
export interface OpenInventory extends Inventory {
  readonly name: string
  readonly bytes: number
}

/** Opens a CSV file, a file of JSON lines (`.jsonl`, `.ndjson`) or a folder of certificates. */
export async function openInventory(
  options: InventoryOptions,
  composition: Composition,
  context: Context,
): Promise<Result<OpenInventory, readonly Failure[]>> {
  const { inventory: path } = options
  const { locale } = context
  const file = await stat(path).catch(() => undefined)
  if (!file) return err([failure('unreadable-file', path, noFile, locale)])
  const columns = await columnsIn(options, context)
  if (columns.isErr()) return err(columns.error)
  const opened = file.isDirectory()
    ? await openFolder(path, composition, {
        ...(options.lifecycle !== undefined && { lifecycle: options.lifecycle }),
      })
    : await (isJsonLines(path) ? openJsonLines : openCsv)(path, composition, columns.value)
  const name = `${path} ${file.size} ${file.mtime.toISOString()}`
  return opened
    .map((inventory) => ({ ...inventory, name, bytes: file.size }))
    .mapErr((problems) => failuresOf(problems, locale))
}

async function columnsIn(
  { mapping, lifecycle }: InventoryOptions,
  context: Context,
): Promise<Result<Columns | undefined, readonly Failure[]>> {
  if (mapping === undefined) return ok(undefined)
  const given = await jsonFile(mapping, context)
  if (given.isErr()) return err([given.error])
  return readMapping(given.value)
    .map((columns) => ({ ...columns, ...(lifecycle !== undefined && { lifecycleOfAll: lifecycle }) }))
    .mapErr((problems) => failuresOf(problems, context.locale))
}

function isJsonLines(path: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())
}

const noFile = { ja: 'ファイルがないか、読み取れません', en: 'no such file, or it cannot be read' }
