import { access, constants } from 'node:fs/promises'
import { type Composition, err, type Problem, type Result } from '@shindan/core'
import type { Columns, ReadRow } from '@shindan/fleet'
import type { TextInventory } from './inventory.ts'
import { type Line, linesOf } from './lines.ts'
import { type RecordReader, readRecords } from './records.ts'
import { unreadableFile } from './unreadable.ts'

/**
 * Opens a file with a JSON object a line, in UTF-8: values by the names that the header of a table has, or with objects `events`
 * and `facts`. A line that is none is a row with a problem.
 *
 * Errors: those of `readColumns` for the columns, `unreadable-file`.
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
  const unreadable = await access(file, constants.R_OK).catch((cause: unknown) => {
    const problem = unreadableFile(file, cause)
    if (problem) return problem
    throw cause
  })
  if (unreadable) return err([unreadable])
  return readRecords(composition, columns).map((read) => ({
    charset: 'utf-8',
    rows: rowsOf(linesOf(file), read),
  }))
}

async function* rowsOf(lines: AsyncIterable<Line>, read: RecordReader): AsyncGenerator<ReadRow> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  for await (const { line, bytes } of lines) {
    const text = decoded(bytes, strict)
    if (text === undefined) yield { line, written: new TextDecoder().decode(bytes), read: err([notUtf8]) }
    else if (text.trim() !== '') yield { ...recordIn(text, line, read), written: text.trimEnd() }
  }
}

/** Without the byte order mark that a file may begin with. */
function decoded(bytes: Uint8Array, strict: InstanceType<typeof TextDecoder>): string | undefined {
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
