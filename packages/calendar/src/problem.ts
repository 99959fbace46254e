import { at, type Instant, type Problem, parseDay, parseInstant, type Result, shown } from '@shindan/core'
import type { CalendarEntry } from './entry.ts'

const uidForm = /^[\w.:@/+=-]{1,255}$/

/**
 * Everything that is wrong with an entry. Kinds: those of dates; `out-of-order` for a span the wrong way round,
 * `out-of-range` for a sequence or an alarm, `not-a-uid`.
 */
export function entryProblems({ uid, sequence, when, alarms }: CalendarEntry): readonly Problem[] {
  return [
    ...('on' in when ? timeProblems(parseDay(when.on), 'when.on') : spanProblems(when)),
    ...(Number.isSafeInteger(sequence) && sequence >= 0 ? [] : [notWhole('sequence', sequence)]),
    ...alarms.flatMap((minutes, i) =>
      Number.isSafeInteger(minutes) ? [] : [notWhole(`alarms[${i}]`, minutes)],
    ),
    ...(typeof uid === 'string' && uidForm.test(uid) ? [] : [notAUid(uid)]),
  ]
}

function spanProblems({ from, to }: { readonly from: string; readonly to: string }): readonly Problem[] {
  const [start, end] = [parseInstant(from), parseInstant(to)]
  if (start.isErr() || end.isErr()) {
    return [...timeProblems(start, 'when.from'), ...timeProblems(end, 'when.to')]
  }
  if (start.value <= end.value) return []
  const expected = { ja: `${from} 以降の日時`, en: `a time that is not before ${from}` }
  return [{ kind: 'out-of-order', path: 'when.to', found: to, expected }]
}

/** The problem of a date that could not be read, with its path. */
export function timeProblems(read: Result<Instant, Problem>, path: string): readonly Problem[] {
  return read.isErr() ? [at(path, read.error)] : []
}

function notWhole(path: 'sequence' | `alarms[${number}]`, found: number): Problem {
  const expected =
    path === 'sequence'
      ? { ja: '0 以上の整数', en: 'a whole number from 0 on' }
      : { ja: '整数', en: 'a whole number' }
  return { kind: 'out-of-range', path, found: String(found), expected }
}

function notAUid(uid: string): Problem {
  return {
    kind: 'not-a-uid',
    path: 'uid',
    found: shown(uid),
    expected: { ja: '1～255 文字の半角英数字と .:@/+=_-', en: '1 to 255 letters, digits and .:@/+=_-' },
  }
}
