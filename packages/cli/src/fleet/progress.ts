import { type Locale, textIn } from '@shindan/core'
import type { Context } from '../context.ts'

/** How far a run has come. */
export interface Progress {
  readonly rows: number
  readonly rejected: number
  /** How much of the inventory is read, from 0 to 1, where that is known. */
  readonly part: number | undefined
}

/** Shows how far a run has come. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void
  /** Takes it from the screen. */
  readonly end: () => void
}

/** A bar that is drawn again in its place on a terminal; elsewhere a line a second. */
export function progressOn({ world, locale }: Context, isQuiet: boolean): ProgressBar {
  if (isQuiet) return { show: () => {}, end: () => {} }
  const isTerminal = world.terminal !== undefined
  const begun = world.now().getTime()
  const betweenTwo = isTerminal ? 100 : 1000
  let last = begun
  return {
    show: (progress) => {
      const now = world.now().getTime()
      if (now - last < betweenTwo) return
      last = now
      const line = progressLine(progress, (now - begun) / 1000, locale)
      world.err(isTerminal ? `\r${bar(progress.part, 24)}${line}\x1b[K` : `${line}\n`)
    },
    end: () => {
      if (isTerminal) world.err('\r\x1b[K')
    },
  }
}

function bar(part: number | undefined, width: number): string {
  if (part === undefined) return ''
  const full = Math.round(Math.min(Math.max(part, 0), 1) * width)
  return `[${'='.repeat(full)}${' '.repeat(width - full)}] `
}

function progressLine({ rows, rejected, part }: Progress, seconds: number, locale: Locale): string {
  const percent = part === undefined ? [] : [`${Math.floor(part * 100)} %`]
  const perSecond = Math.round(rows / Math.max(seconds, 0.001))
  const left = part ? Math.ceil((seconds / part) * (1 - part)) : undefined
  const count = (number: number) => number.toLocaleString('en-US')
  const ja = [
    ...percent,
    `${count(rows)} 行`,
    `毎秒 ${count(perSecond)} 行`,
    ...(rejected > 0 ? [`読み取れない行 ${count(rejected)}`] : []),
    ...(left === undefined ? [] : [`残り約 ${left} 秒`]),
  ]
  const en = [
    ...percent,
    `${count(rows)} rows`,
    `${count(perSecond)} a second`,
    ...(rejected > 0 ? [`${count(rejected)} rejected`] : []),
    ...(left === undefined ? [] : [`about ${left} s left`]),
  ]
  return textIn({ ja: ja.join('、'), en: en.join(', ') }, locale)
}
