import { type Composition, type Problem, type Result, shortened } from '@shindan/core'
import type { Columns, ReadRow } from '@shindan/fleet'
import type { Inventory } from './inventory.ts'
import { type RecordReader, readRecords } from './records.ts'
import { UnreadableInventory } from './unreadable.ts'

/**
 * Takes what a cursor gives, one plain record a row, as drivers of databases stream them: texts, numbers, dates, bytes and
 * `null` by the names of columns. The line of a row is its place, from 1 on, so that the query has to have an order.
 *
 * Errors: those of `readColumns` for the columns.
 *
 * @example
 * openSql(db.selectFrom('device').select(['name', 'valid_to']).orderBy('id').stream(), composition, {
 *   device: 'name',
 *   lifecycleOfAll: 'apns/push-certificate',
 *   events: { expires: 'valid_to' },
 * })
 */
export function openSql(
  records: AsyncIterable<unknown>,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Result<Inventory, readonly Problem[]> {
  return readRecords(composition, columns).map((read) => ({ rows: rowsOf(records, read) }))
}

async function* rowsOf(records: AsyncIterable<unknown>, read: RecordReader): AsyncGenerator<ReadRow> {
  let line = 1
  const cursor = records[Symbol.asyncIterator]()
  try {
    for (let next = await taken(cursor, line); !next.done; next = await taken(cursor, line))
      yield read(next.value, line++)
  } finally {
    await cursor.return?.()
  }
}

async function taken(cursor: AsyncIterator<unknown>, line: number): Promise<IteratorResult<unknown>> {
  try {
    return await cursor.next()
  } catch (cause) {
    const found = shortened(cause instanceof Error ? cause.message : String(cause))
    throw new UnreadableInventory({ kind: 'not-a-row', path: `line ${line}`, found, expected }, cause)
  }
}

const expected = { ja: 'データベースの次の行', en: 'the next row of the database' }
