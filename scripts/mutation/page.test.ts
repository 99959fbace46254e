import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areas } from './areas.mjs'
import { page, scoreOf } from './page.mjs'
import type { Figures } from './run.mjs'
import { reasons } from './survivors.mjs'

const last: Record<string, Figures> = JSON.parse(
  readFileSync(new URL('./figures.json', import.meta.url), 'utf8'),
)
const one = 'a.ts ConditionalExpression: x > 0 → true'
const other = 'b.ts BooleanLiteral: true → false'
const figures = (survivors: readonly string[]): Figures => ({
  date: '2025-01-01',
  seconds: 61,
  killed: 17,
  timeouts: 1,
  survivors,
})

describe('the page', () => {
  test('counts a mutant without end as noticed, and rounds nothing up', () => {
    expect(scoreOf(figures([one, other]))).toBe(90)
    expect(page({ conditions: figures([one]) }, [])).toContain(
      '| Conditions | 19 | 17 | 1 | 1 | 94.7 % | 2025-01-01 | 2 min |',
    )
  })

  test('names a reason for what survives, and says where there is none', () => {
    const text = page({ conditions: figures([one, other]) }, [{ why: 'It is always more.', mutants: [one] }])
    expect(text).toContain(`It is always more.\n\n\`\`\`text\n${one}\n\`\`\``)
    expect(text).toContain(`**Without a reason.**\n\n\`\`\`text\n${other}\n\`\`\``)
  })
})

describe('the last figures', () => {
  test.each(Object.entries(last))('of %s are 90 % or more', (_area, measured) => {
    expect(scoreOf(measured)).toBeGreaterThanOrEqual(90)
  })

  test('are on the page as it stands', () => {
    expect(readFileSync(new URL('../../docs/mutation.md', import.meta.url), 'utf8')).toBe(page(last, reasons))
  })

  test('are of areas that there are', () => {
    expect(areas.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(last)))
  })
})

test('every survivor has a reason, and every reason a survivor', () => {
  const survivors = Object.values(last).flatMap((measured) => measured.survivors)
  expect(reasons.flatMap(({ mutants }) => mutants).toSorted()).toEqual([...new Set(survivors)].toSorted())
})
