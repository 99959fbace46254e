import type { Problem } from '@shindan/core'
import { longestRow } from './inventory.ts'

/** What is kept of a row that is too long, in characters: enough to know it by. */
const kept = 1_000

/** The beginning of a row, by itself: a part of a text would keep all of it. */
export function beginningOfRow(text: string, from = 0): string {
  return Buffer.from(text.slice(from, from + kept)).toString()
}

/** A row that is too long to be one. */
export function tooLong(line: number): Problem<'limit-exceeded'> {
  return {
    kind: 'limit-exceeded',
    path: `line ${line}`,
    found: `> ${longestRow}`,
    expected: {
      ja: `閉じた引用符と、${longestRow} バイトまでの 1 行`,
      en: `closed quotation marks, and at most ${longestRow} bytes in a row`,
    },
    limit: 'row',
    allowed: longestRow,
  }
}
