import type { Day } from '../day.ts'

/** An era of Japan by its name or letter, and the day on which it began. */
const eras: { readonly [name: string]: Day } = {
  令和: '2019-05-01',
  r: '2019-05-01',
  平成: '1989-01-08',
  h: '1989-01-08',
  昭和: '1926-12-25',
  s: '1926-12-25',
}

/** How an era is written, and its year: 元 is the first. */
export const eraYear = '(?<era>令和|平成|昭和|[rhs])\\.? ?(?<eraYear>\\d{1,2}|元)'

/** The year in which an era has its nth; beyond its end it is counted on, as papers made before the end did. */
export function yearOfEra(era: string, nth: string): number {
  return Number(beginOfEra(era).slice(0, 4)) - 1 + (nth === '元' ? 1 : Number(nth))
}

/** The first day of an era. */
export function beginOfEra(era: string): Day {
  return eras[era] ?? ''
}
