import { at, guarded, type Locale, type Problem, textIn } from '@shindan/core'
import { describeProblem } from '@shindan/core/render'
import type { Columns } from '../columns.ts'

/**
 * Why a row could not be read, each reason at its column, by the name that the header has for it.
 *
 * @example
 * sayReasons(rejected.problems, rejected.columns, 'ja') // ['列「expires」: 存在しない日時です。…']
 */
export const sayReasons = guarded(
  ['problems', 'columns', 'locale'],
  'problems, the columns that they were read by, and a locale',
  saidReasons,
)

function saidReasons(
  problems: readonly Problem[],
  columns: Columns | undefined,
  locale: Locale,
): readonly string[] {
  return problems.map((problem) => {
    const name = columnAt(problem.path, columns)
    const place =
      name === undefined
        ? lineAt(problem.path, locale)
        : textIn({ ja: `列「${name}」`, en: `column “${name}”` }, locale)
    if (problem.path === 'device' && problem.kind === 'missing-field')
      return textIn({ ja: `${place}が空です。`, en: `${place} is empty.` }, locale)
    return describeProblem(at(place, problem), locale)
  })
}

/** A path that is none of a column: the row, or its line. */
function lineAt(path: string, locale: Locale): string {
  const [, line] = /^line (\d+)$/.exec(path) ?? []
  return line === undefined ? path : textIn({ ja: `${line} 行目`, en: path }, locale)
}

/** The column of a path; nothing where that is the row, or its line. */
function columnAt(path: string, columns: Columns | undefined): string | undefined {
  if (path === '' || /^line \d+$/.test(path)) return undefined
  for (const group of ['events', 'facts'] as const) {
    if (!path.startsWith(`${group}.`)) continue
    const id = path.slice(group.length + 1)
    return ownOf(columns?.[group], id) ?? id
  }
  return ownOf(columns?.facts, path) ?? ownOf(columns, path) ?? path
}

function ownOf(named: object | undefined, id: string): string | undefined {
  if (!named || !Object.hasOwn(named, id)) return undefined
  const name = (named as { readonly [id: string]: unknown })[id]
  return typeof name === 'string' ? name : undefined
}
