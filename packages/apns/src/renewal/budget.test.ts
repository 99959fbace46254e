import { expect, test } from 'vitest'
import { renewalLimits, withinBudget } from './budget.ts'

const bytes = (length: number) => new Uint8Array(length)

test('files that cost no more together than is allowed are all taken', () => {
  const half = renewalLimits.bytes / 2
  const input = { current: bytes(half), renewed: 'a'.repeat(half), notes: 'x'.repeat(99) }
  expect(withinBudget(input)).toEqual({ input, problems: [] })
})

test.each(['current', 'renewed', 'csr', 'privateKey', 'inUse'])(
  'one byte more and none is: of %s',
  (slot) => {
    const authorities = [bytes(renewalLimits.bytes)]
    const { input, problems } = withinBudget({
      [slot]: bytes(1),
      authorities,
      enrolledTopic: 'x',
      notes: 'y',
    })
    expect(input).toEqual({ enrolledTopic: 'x', notes: 'y' })
    expect(problems).toMatchObject([{ kind: 'limit-exceeded', limit: 'bytes', path: 'input' }])
  },
)

test('so are files of more authorities than are allowed', () => {
  const given = (count: number) => ({ authorities: Array.from({ length: count }, () => bytes(1)) })
  expect(withinBudget(given(renewalLimits.authorities)).problems).toEqual([])
  expect(withinBudget(given(renewalLimits.authorities + 1))).toMatchObject({
    input: {},
    problems: [{ kind: 'limit-exceeded', limit: 'authorities', path: 'authorities' }],
  })
})

test('what is over their number is not weighed as well', () => {
  const given = (length: number) => ({
    authorities: Array.from({ length: renewalLimits.authorities + 1 }, () => bytes(length)),
  })
  const each = renewalLimits.bytes / renewalLimits.authorities
  expect(withinBudget(given(each)).problems).toMatchObject([{ limit: 'authorities' }])
  expect(withinBudget(given(each + 1)).problems).toMatchObject([{ limit: 'authorities' }, { limit: 'bytes' }])
})

test.each(['enrolledTopic', 'notes'])('a text that is longer than a fact may be is refused: %s', (field) => {
  const given = (length: number) => ({ renewed: bytes(1), [field]: 'x'.repeat(length) })
  expect(withinBudget(given(10_000))).toEqual({ input: given(10_000), problems: [] })
  const { input, problems } = withinBudget(given(10_001))
  expect(input).not.toHaveProperty('renewed')
  expect(problems).toMatchObject([
    { kind: 'limit-exceeded', limit: 'characters', path: field, found: '10001' },
  ])
})

test('what was read before costs nothing', () => {
  const before = { kind: 'pkcs12', length: renewalLimits.bytes + 1 } as never
  expect(withinBudget({ renewed: before }).problems).toEqual([])
})
