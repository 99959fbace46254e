import { type Composition, err, type Problem, type Result } from '@shindan/core'
import type { Columns, ReadRow } from '@shindan/fleet'
import { beginningOf } from './beginning.ts'
import { countedFile } from './counted.ts'
import type { TextInventory } from './inventory.ts'
import { type Line, linesOf } from './lines.ts'
import { jsonList } from './other-format.ts'
import { type RecordReader, readRecords } from './records.ts'
import { beginningOfRow, tooLong } from './too-long.ts'
import { unreadableFile } from './unreadable.ts'

/**
 * Opens a file with a JSON object a line, in UTF-8: values by the names that the header of a table has, or with objects `events`
 * and `facts`. A line that is none is a row with a problem.
 *
 * Errors: those of `readColumns` for the columns, `unreadable-file`, also for one list of objects.
 *
 * @example
 * // {"device":"iPad-1","lifecycle":"apns/push-certificate","events":{"expires":"2026-12-24"}}
 * await openJsonLines('devices.jsonl', composition)
 */
export async function openJsonLines(
  file: string,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Promise<Result<TextInventory, readonly Problem[]>> {
  const unreadable = await unreadableAt(file)
  if (unreadable) return err([unreadable])
  const { chunks, part } = await countedFile(file)
  return readRecords(composition, columns).map((read) => ({
    charset: 'utf-8',
    rows: rowsOf(linesOf(file, chunks), read),
    part,
  }))
}

/** Whether the system gives any of it, as it does of no folder, and whether it begins as one list. */
async function unreadableAt(file: string): Promise<Problem | undefined> {
  try {
    return jsonList(new TextDecoder().decode(await beginningOf(file, 1_024)))
  } catch (cause) {
    const problem = unreadableFile(file, cause)
    if (problem) return problem
    throw cause
  }
}

async function* rowsOf(lines: AsyncIterable<Line>, read: RecordReader): AsyncGenerator<ReadRow> {
  for await (const { line, bytes, isTooLong } of lines) {
    if (isTooLong) {
      yield { line, written: beginningOfRow(new TextDecoder().decode(bytes)), read: err([tooLong(line)]) }
      continue
    }
    const text = decoded(bytes)
    if (text === undefined) yield { line, written: new TextDecoder().decode(bytes), read: err([notUtf8]) }
    else if (text.trim() !== '') yield { ...recordIn(text, line, read), written: text.trimEnd() }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** Without the byte order mark that a file may begin with. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

function recordIn(text: string, line: number, read: RecordReader): ReadRow {
  try {
    return read(JSON.parse(text), line)
  } catch (cause) {
    if (cause instanceof SyntaxError) return { line, written: text, read: err([notJson]) }
    throw cause
  }
}

const notUtf8: Problem<'not-a-text'> = {
  kind: 'not-a-text',
  path: '',
  found: '',
  expected: { ja: 'UTF-8 の文字', en: 'UTF-8' },
}

const notJson: Problem<'not-json'> = {
  kind: 'not-json',
  path: '',
  found: '',
  expected: { ja: '1 行に 1 つの JSON オブジェクト', en: 'a JSON object on one line' },
}
