import { describe, expect, test } from 'vitest'
import { markdown, plain, quantile, race, time } from './harness.mjs'

const pace = { rounds: 3, warmed: 1, timed: 20, singly: 0, patience: 1000 }
const question = {
  title: 'doubling',
  inputs: [1, 2, 3, 4],
  isRight: (answer: number, input: number) => answer === 2 * input,
  baseline: 'sum',
  pace,
}

function columnsOf({ columns, rows }: Awaited<ReturnType<typeof race>>) {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
}

describe('race', () => {
  test('counts the wrong answers of a contestant, and times it all the same', async () => {
    const table = await race({
      ...question,
      contestants: { sum: () => (n: number) => n + n, square: () => (n: number) => n * n },
    })
    const [sum, square] = columnsOf(table)
    expect(sum).toMatchObject({
      contestant: 'sum',
      'wrong answers': 'none of 4',
      samples: '3',
      '× sum': '1 ×',
    })
    expect(square).toMatchObject({ 'wrong answers': '**3 of 4**', samples: '3' })
  })

  test('waits for answers that are promised', async () => {
    const table = await race({ ...question, contestants: { sum: () => async (n: number) => n + n } })
    expect(columnsOf(table)).toMatchObject([{ 'wrong answers': 'none of 4' }])
  })

  test('says what a contestant throws instead of an answer', async () => {
    const refuse = () => () => {
      throw new Error('Not for me.')
    }
    const table = await race({ ...question, contestants: { sum: () => (n: number) => n + n, refuse } })
    expect(columnsOf(table)[1]).toMatchObject({ contestant: 'refuse', median: 'none: Not for me.' })
  })

  test('asks a contestant once whose first answer takes longer than anybody waits', async () => {
    let asked = 0
    const late = () => () => {
      asked++
      return new Promise((done) => setTimeout(() => done(2), 30))
    }
    const contestants = { sum: () => (n: number) => n + n, late }
    const table = await race({ ...question, inputs: [1], contestants, pace: { ...pace, patience: 10 } })
    expect(columnsOf(table)[1]).toMatchObject({ samples: '1' })
    expect(asked).toBe(1)
  })

  test('takes turns', async () => {
    const turns: string[] = []
    const of = (name: string) => () => (n: number) => {
      turns.push(name)
      return n + n
    }
    await race({
      ...question,
      contestants: { sum: of('a'), other: of('b') },
      pace: { ...pace, warmed: 0, singly: 1, rounds: 3 },
    })
    expect(turns.slice(-6)).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  })

  test('tells whether a target is met', async () => {
    const table = await race({
      ...question,
      contestants: { sum: () => (n: number) => n + n },
      targets: {
        sum: [
          { of: 'ratio', most: 1 },
          { of: 'median', most: 0 },
        ],
      },
    })
    expect(columnsOf(table)).toMatchObject([
      { target: 'ratio at most 1 ×: met; median at most 0 ns: **not met**' },
    ])
  })
})

test('a quantile lies between the samples beside it', () => {
  expect(quantile([1, 2, 3, 5], 0.5)).toBe(2.5)
  expect(quantile([7], 0.99)).toBe(7)
})

test('a time is written in the unit that fits it', () => {
  expect([2500, 12.345, 0.0805, 0.00000612].map(time)).toEqual(['2.5 s', '12.3 ms', '80.5 µs', '6.12 ns'])
})

test('a report is one text for the terminal and another for the page', () => {
  const reports = [
    {
      title: 'A',
      about: 'About A.',
      tables: [{ title: 'a', columns: ['x', 'target'], rows: [['1|2', '**not met**']] }],
    },
  ]
  expect(markdown(reports)).toBe(
    '## A\n\n### a\n\n| x | target |\n| --- | --- |\n| 1\\|2 | **not met** |\n\nAbout A.\n',
  )
  expect(reports.map(plain)).toEqual(['\nA\nAbout A.\n\n  a\n\n  x    target\n  1|2  not met'])
})
