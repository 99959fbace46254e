import { expect, test } from 'vitest'
import { errorTable, type Table } from './table.ts'

const colours = {
  DeepRed: {
    ja: '深い赤です。',
    en: 'Deep red.',
    advice: { ja: ['目を閉じます。'], en: ['Close your eyes.'] },
    told: { ja: ['壁が真っ赤に見える'], en: ['my wall looks red'] },
    wavelength: 700,
  },
  404: { ja: '見つからない色です。', en: 'A colour that was not found.', wavelength: 0 },
} satisfies Table<Table[string] & { wavelength: number }>

const errors = errorTable('paint/colour-', colours, (row, code) => ({
  code,
  platforms: [],
  stage: 'portal',
  severity: row.wavelength > 0 ? 'warning' : 'error',
  source: ['paint-shop'],
}))

test('a row becomes an error with the id, the texts, the advice and the ways of telling of the row', () => {
  expect(errors.find(({ code }) => code === 'DeepRed')).toEqual({
    id: 'paint/colour-deep-red',
    code: 'DeepRed',
    platforms: [],
    stage: 'portal',
    severity: 'warning',
    summary: { ja: '深い赤です。', en: 'Deep red.' },
    messages: [],
    advice: { ja: ['目を閉じます。'], en: ['Close your eyes.'] },
    told: { ja: ['壁が真っ赤に見える'], en: ['my wall looks red'] },
    source: ['paint-shop'],
  })
})

test('columns of a table that errors do not have stay out of them', () => {
  for (const error of errors) expect(error).not.toHaveProperty('wavelength')
})

test('numbers are codes too, and a row without advice or ways of telling has no such key', () => {
  const missing = errors.find(({ id }) => id === 'paint/colour-404')
  expect(missing).toMatchObject({ code: '404', severity: 'error' })
  expect(missing).not.toHaveProperty('advice')
  expect(missing).not.toHaveProperty('told')
})
