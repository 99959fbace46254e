import type { AnyPlugin } from '../plugin/plugin.ts'
import { orNearest, type Problem, shownId } from '../problem/index.ts'

/** Of more unknown ids than these nobody has mistyped each: what was meant takes a comparison with all that there are. */
export const mostHints = 200

const withoutBlanks = {
  ja: '前後や途中に空白・改行のない ID',
  en: 'an id without blanks or line breaks around or within it',
}

/** An id that a plugin does not have: it has another name now, or one like it may be meant. */
export function unknownId(
  path: string,
  id: string,
  known: readonly string[],
  { name, renamed }: Pick<AnyPlugin, 'name' | 'renamed'>,
): Problem {
  const found = shownId(id)
  const now = Object.hasOwn(renamed, id) ? renamed[id] : undefined
  if (now !== undefined) return { kind: 'renamed-id', path, found, expected: { ja: now, en: now } }
  if (/\s/.test(id)) return { kind: 'unknown-id', path, found, expected: withoutBlanks }
  const [owner = ''] = id.split('/')
  const expected =
    owner === name || !id.includes('/')
      ? { ja: `${name} にある ID`, en: `an id that ${name} has` }
      : {
          ja: `${name} にある ID（${owner} のものは「of: ${owner}」のファイルに書く）`,
          en: `an id that ${name} has; those of ${owner} belong into a file with "of: ${owner}"`,
        }
  return { kind: 'unknown-id', path, found, expected: orNearest(expected, found, known) }
}
