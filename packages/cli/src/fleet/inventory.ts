import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { type Composition, err, ok, orNearest, type Problem, type Result } from '@shindan/core'
import { type Columns, type ReadRow, readMapping } from '@shindan/fleet'
import { type Inventory, openCsv, openFolder, openJsonLines } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failure, failureOf, failuresOf } from '../failure.ts'
import { inDocument } from './in-document.ts'
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
  /** The mapping that it is read by. */
  readonly columns?: Columns
}

/** Opens a CSV file, a file of JSON lines (`.jsonl`, `.ndjson`) or a folder of certificates. */
export async function openInventory(
  options: InventoryOptions,
  composition: Composition,
  context: Context,
): Promise<Result<OpenInventory, readonly Failure[]>> {
  const { inventory: path, mapping } = options
  const { locale } = context
  const file = await stat(path).catch(() => undefined)
  if (!file) return err([failure('unreadable-file', path, noFile, locale)])
  if (file.isDirectory() && mapping !== undefined)
    return err([failure('option-without-effect', '--mapping', ofColumns(path), locale)])
  const columns = await columnsIn(options, context)
  if (columns.isErr()) return err(columns.error)
  const opened = file.isDirectory()
    ? await openFolder(path, composition)
    : await (isJsonLines(path) ? openJsonLines : openCsv)(path, composition, columns.value)
  const { lifecycle } = options
  if (lifecycle !== undefined && !composition.lifecycles.has(lifecycle))
    return err([failureOf(unknownLifecycle(lifecycle, composition), locale)])
  const means = JSON.stringify([columns.value ?? null, lifecycle ?? null, context.plugins])
  const name = `${resolve(path)} ${file.size} ${file.mtime.toISOString()} ${means}`
  return opened
    .map((inventory) => ({
      ...inventory,
      rows: lifecycle === undefined ? inventory.rows : inLifecycle(inventory.rows, lifecycle),
      name,
      ...columnsOf(columns.value, lifecycle),
      bytes: file.isDirectory() ? Number.POSITIVE_INFINITY : file.size,
    }))
    .mapErr((problems) => [
      ...failuresOf(
        problems.map((problem) => inDocument(placeOf(problem, options), problem)),
        locale,
      ),
      ...(mapping === undefined && problems.some(isOtherName)
        ? [failure('missing-field', '--mapping', otherNames, locale)]
        : []),
    ])
}

/** A column by a name that a console has for it. */
function isOtherName({ kind }: Problem): boolean {
  return kind === 'unknown-field'
}

/** The mapping of a row that cannot be read, with the lifecycle that it has where it names none. */
function columnsOf(
  columns: Columns | undefined,
  lifecycle: string | undefined,
): Pick<OpenInventory, 'columns'> {
  if (lifecycle === undefined) return columns ? { columns } : {}
  return { columns: { device: 'device', ...columns, lifecycleOfAll: lifecycle } }
}

async function columnsIn(
  { mapping }: InventoryOptions,
  context: Context,
): Promise<Result<Columns | undefined, readonly Failure[]>> {
  if (mapping === undefined) return ok(undefined)
  const given = await jsonFile('--mapping', mapping, context)
  if (given.isErr()) return err([given.error])
  return readMapping(given.value).mapErr((problems) =>
    failuresOf(
      problems.map((problem) => inDocument(`--mapping ${mapping}`, problem)),
      context.locale,
    ),
  )
}

/** Rows that name no lifecycle have this one. */
async function* inLifecycle(rows: Inventory['rows'], lifecycle: string): AsyncGenerator<ReadRow> {
  for await (const row of rows) yield { ...row, read: row.read.map((read) => ({ lifecycle, ...read })) }
}

/** Where a problem is: in the inventory, in its mapping, which a header is not asked besides, or between the two. */
function placeOf({ kind }: Problem, { inventory, mapping }: InventoryOptions): string {
  if (mapping === undefined) return inventory
  // What a mapping says, and no lifecycle or fact is called.
  if (kind === 'unknown-field' || kind === 'unknown-lifecycle') return `--mapping ${mapping}`
  // A column that the mapping names, and the inventory does not have.
  return kind === 'missing-field' ? `${inventory} (--mapping ${mapping})` : inventory
}

function unknownLifecycle(found: string, { lifecycles }: Composition): Problem<'unknown-lifecycle'> {
  const known = { ja: [...lifecycles.keys()].join('、'), en: [...lifecycles.keys()].join(', ') }
  return {
    kind: 'unknown-lifecycle',
    path: '--lifecycle',
    found,
    expected: orNearest(known, found.slice(0, 100), [...lifecycles.keys()]),
  }
}

function isJsonLines(path: string): boolean {
  return ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())
}

function ofColumns(folder: string) {
  return {
    ja: `${folder} は証明書のフォルダーで、列がないため、使えません`,
    en: `is of no use: ${folder} is a folder of certificates, which have no columns`,
  }
}

const otherNames = {
  ja: '列の名前が異なる資産台帳では、どの列が何を表すかを、このオプションの JSON ファイルで指定してください',
  en: 'says in a JSON file which column is what, where an inventory has other names for them',
}

const noFile = { ja: 'ファイルがないか、読み取れません', en: 'no such file, or it cannot be read' }
