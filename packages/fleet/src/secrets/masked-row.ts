import { guarded, mask, type Problem } from '@shindan/core'
import type { ReadRow, Rejected } from '../partition.ts'
import { lineOf } from '../written-line.ts'
import { fieldEnd, withoutKeyLines } from './key-lines.ts'
import { withoutSecrets } from './secrets.ts'
import { isWorthALook } from './worth-a-look.ts'

/** Says of a row that something in it was masked. */
export const secretInRow: Problem<'holds-secret'> = {
  kind: 'holds-secret',
  path: '',
  found: mask,
  expected: {
    ja: '秘密鍵やパスワードのない行（伏せて残しました。台帳から取り除いてください）',
    en: 'a row without private keys and passwords (masked here; take them out of the inventory)',
  },
}

/**
 * A row before it is kept anywhere: how it is written is as it was, but for private keys, passwords and tokens, which are masked
 * in their length. What it says stays. A row that could be read is looked at closely where it may hold one.
 *
 * @example
 * maskedRow({ line: 2, written: ['iPad-1', 'パスワード: hunter2'], read }) // written: ['iPad-1', 'パスワード: •••••••']
 */
export const maskedRow = guarded(
  ['row'],
  'a row',
  (row: ReadRow): ReadRow => (row.read.isOk() && !isWorthALook(row) ? row : closely(row)),
)

function closely(row: ReadRow): ReadRow {
  if (row.secrets !== undefined) return row
  const written = maskedWritten(row.written)
  return { ...row, written, secrets: written === row.written ? 'none' : 'masked' }
}

/** A key may have one of its lines in each field. */
function maskedWritten(written: ReadRow['written']): ReadRow['written'] {
  const fields = typeof written === 'string' ? [written] : written
  const masked = asOne(asOne(fields, '\n', withoutSecrets), fieldEnd, withoutKeyLines)
  if (masked.every((field, i) => field === fields[i])) return written
  return typeof written === 'string' ? masked.join('') : masked
}

/** Changes fields as one text, which is as long afterwards. */
function asOne(
  fields: readonly string[],
  between: string,
  change: (text: string) => string,
): readonly string[] {
  const changed = change(fields.join(between))
  let at = 0
  return fields.map(({ length }) => {
    const from = at
    at += length + between.length
    return changed.slice(from, from + length)
  })
}

/**
 * A row that cannot be read or judged, or whose dates alone can, as it is kept, without its secrets; where it had some, it says so.
 *
 * @example
 * rejectedRow({ line: 2, written: ['iPad-1', 'x'], read }, problems)
 */
export const rejectedRow = guarded(['row', 'problems'], 'a row, and what is wrong with it', rejected)

function rejected(row: ReadRow, problems: readonly Problem[], isDated = false): Rejected {
  const { line, written, secrets, delimiter } = closely(row)
  const kept = typeof written === 'string' || delimiter === undefined ? written : lineOf(written, delimiter)
  const own = { ...namesIn(row), ...(isDated && { isDated }) }
  if (secrets !== 'masked') return { line, written: kept, problems, ...own }
  const told = problems.filter(({ kind, path }) => kind !== 'holds-secret' || path !== '')
  return {
    line,
    written: kept,
    problems: [...told.map((one) => ({ ...one, found: withoutSecrets(one.found) })), secretInRow],
    ...own,
  }
}

/** Of which device and lifecycle it is. */
function namesIn({ read, named = {} }: ReadRow): Pick<Rejected, 'device' | 'lifecycle'> {
  const { device, lifecycle } = read.isOk() ? read.value : named
  return {
    ...(isText(device) && { device: withoutSecrets(device) }),
    ...(isText(lifecycle) && { lifecycle: withoutSecrets(lifecycle) }),
  }
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== ''
}
