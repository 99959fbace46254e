import { err, ok, type Result } from '@shindan/core'
import { decode } from '@shindan/core/document'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { readBytes } from '../files.ts'

/**
 * What the JSON file of an option says. Failures are at both, and where it is no JSON at its line and column as well:
 * `--mapping columns.json:3:5`.
 */
export async function jsonFile(
  option: string,
  path: string,
  { world, locale }: Context,
): Promise<Result<unknown, Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(atOption(option, bytes.error))
  const { text } = decode(bytes.value)
  if (text.trim() === '') return err(failure('not-json', `${option} ${path}`, emptyFile, locale))
  try {
    return ok(JSON.parse(text))
  } catch {
    const lines = text.slice(0, firstMistakeIn(text)).split(/\r\n|\n|\r/)
    const [line, column] = [lines.length, (lines.at(-1) ?? '').length + 1]
    const message = {
      ja: `${line} 行目の ${column} 文字目から先を JSON として読み取れません。その前後のカンマ、引用符、括弧を確かめてください`,
      en: `is no JSON from line ${line}, column ${column} on: see the commas, quotes and brackets around it`,
    }
    return err(failure('not-json', `${option} ${path}:${line}:${column}`, message, locale))
  }
}

function atOption(option: string, { kind, path, message }: Failure): Failure {
  return { kind, path: `${option} ${path}`, message: `${option} ${message}` }
}

const emptyFile = { ja: '空のファイルです', en: 'the file is empty' }

/** How many characters of a text may begin JSON: of an engine that does not say where it stopped as well. */
function firstMistakeIn(text: string): number {
  let [sound, wrong] = [0, text.length + 1]
  while (wrong - sound > 1) {
    const middle = (sound + wrong) >> 1
    if (isBeginning(text.slice(0, middle))) sound = middle
    else wrong = middle
  }
  return sound
}

/** Whether something could stand behind a text that would make it JSON. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const at = /position (\d{1,9})/.exec(said)?.[1]
    return at === undefined
      ? /end of JSON|Unterminated/.test(said)
      : Number(at) >= text.length || /Unterminated/.test(said)
  }
}
