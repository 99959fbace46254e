import { widthOf } from '@shindan/core/render'
import { scaleOf } from './scale.ts'

/** What an axis is drawn from: spans in milliseconds, in the order of time, and how to draw it. */
export interface Axis {
  readonly spans: readonly { readonly at: number; readonly end: number }[]
  readonly now: number
  /** What stands above now. */
  readonly today: string
  /** Columns. */
  readonly width: number
  readonly timeZone: string
}

const keys = '123456789abcdefghijklmnopqrstuvwxyz'

/** The sign of the nth span, on the axis and wherever it is explained. */
export function keyOf(index: number): string {
  return keys[index] ?? '*'
}

/**
 * An axis of time in three lines: now above it, the axis, its scale. `=` is past, `-` to come, `#` lasts, `+` a tick.
 * In ASCII, because terminals differ on whether a box character takes one column or two beside Japanese.
 */
export function axisLines({ spans, now, today, width, timeZone }: Axis): readonly string[] {
  const from = Math.min(now, ...spans.map(({ at }) => at))
  const to = Math.max(now, ...spans.map(({ end }) => end), from + 1)
  const columnOf = (at: number) => Math.round(((at - from) / (to - from)) * (width - 1))

  const before = spans.filter(({ at }) => at <= now).length
  const wanted = spans.map(({ at }) => columnOf(at))
  const columns = apart([...wanted.slice(0, before), columnOf(now), ...wanted.slice(before)], width)
  const nowColumn = columns.splice(before, 1)[0] as number

  const cells = Array.from({ length: width }, (_, column): string => (column < nowColumn ? '=' : '-'))
  const scale = ticks()
  for (const { column } of scale) cells[column] = '+'
  for (const { at, end } of spans) {
    if (end > at) cells.fill('#', columnOf(at), columnOf(end) + 1)
  }
  cells[nowColumn] = '|'
  spans.forEach((_, i) => {
    cells[columns[i] as number] = keyOf(i)
  })
  return [above(nowColumn), cells.join(''), below(scale)]

  function ticks(): readonly { readonly column: number; readonly label: string }[] {
    const room = 9
    return (
      scaleOf(from, to, Math.floor(width / room), timeZone)
        .map(({ at, label }) => ({ column: columnOf(at), label }))
        .filter(({ column, label }) => column + label.length <= width)
        // Days stand still where the calendar ends, and so would ticks.
        .filter(({ column }, i, all) => column > endOf(all[i - 1]))
    )
  }

  function endOf(tick?: { readonly column: number; readonly label: string }): number {
    return tick ? tick.column + tick.label.length : -1
  }

  function above(column: number): string {
    const text = `v ${today}`
    if (column + widthOf(text) <= width) return ' '.repeat(column) + text
    return `${' '.repeat(column - widthOf(today) - 1)}${today} v`
  }

  function below(scale: readonly { readonly column: number; readonly label: string }[]): string {
    return scale.reduce((line, { column, label }) => line.padEnd(column) + label, '')
  }
}

/** Columns in the same order, each with a place of its own, as near to where they would be as there is room. */
function apart(wanted: readonly number[], width: number): number[] {
  const columns = [...wanted]
  for (let i = 1; i < columns.length; i++) {
    columns[i] = Math.max(columns[i] as number, (columns[i - 1] as number) + 1)
  }
  for (let i = columns.length - 1; i >= 0; i--) {
    columns[i] = Math.min(columns[i] as number, (columns[i + 1] ?? width) - 1)
  }
  return columns
}
