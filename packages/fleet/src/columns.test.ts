import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { readColumns } from './columns.ts'

const { composition } = createDiagnoser({ plugins: [apns] })
const named = {
  device: '端末名',
  lifecycleOfAll: 'apns/push-certificate',
  events: { expires: '有効期限' },
}

describe('columns are told as they are called', () => {
  test.each([
    ['that are missing', ['端末', '有効期限'], named, ['端末名', '端末, 有効期限']],
    ['that stand there twice', ['端末名', '有効期限', '端末名'], named, ['端末名', '端末名']],
    ['that say nothing', ['device', '備考'], undefined, ['備考', '備考']],
    [
      'of what no lifecycle has',
      ['端末名'],
      { device: '端末名', events: { 失効: '端末名' } },
      ['events.失効', '失効'],
    ],
  ])('%s', (_, header, columns, told) => {
    const problems = readColumns(header, composition, columns)._unsafeUnwrapErr()
    expect(problems.map(({ path, found }) => [path, found])).toContainEqual(told)
  })
})

describe('fields behind the last column', () => {
  const header = ['device', 'expires']
  const deviceIn = (fields: readonly string[], names = header, columns?: typeof named) =>
    readColumns(names, composition, columns)
      ._unsafeUnwrap()(fields)
      .map(({ device }) => device)

  test('are nothing where they are blank, in a row or in the header', () => {
    const row = ['iPad-1', '2026-12-01']
    for (const fields of [row, [...row, ''], [...row, ' ', '']]) {
      expect(deviceIn(fields)._unsafeUnwrap()).toBe('iPad-1')
      expect(deviceIn(fields, [...header, '', ''])._unsafeUnwrap()).toBe('iPad-1')
    }
  })

  test('are a problem where they hold something, or where others are missing', () => {
    for (const fields of [['iPad-1', '2026-12-01', 'x'], ['iPad-1', '2026-12-01', '', 'x'], ['iPad-1']]) {
      expect(deviceIn(fields)._unsafeUnwrapErr()).toMatchObject([
        {
          kind: 'not-a-row',
          found: String(fields.length),
          expected: { en: expect.stringContaining('2 fields') },
        },
      ])
      expect(deviceIn(fields, [...header, '', '']).isErr()).toBe(true)
    }
  })

  test('are of a column without a name, and nobody asks for it, where others are named', () => {
    const fields = ['iPad-1', '2026-12-01', 'x']
    expect(deviceIn(fields, ['端末名', '有効期限', ''], named)._unsafeUnwrap()).toBe('iPad-1')
  })
})
