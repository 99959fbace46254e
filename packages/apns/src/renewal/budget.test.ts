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

test('what was read before costs nothing', () => {
  const before = { kind: 'pkcs12', length: renewalLimits.bytes + 1 } as never
  expect(withinBudget({ renewed: before }).problems).toEqual([])
})
