import { affectsOf, isWait } from '@shindan/core'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { vendorsOf } from '../generate/vendor.ts'

const vendors = await vendorsOf(repository)
const deadlines = vendors.flatMap(({ plugin }) =>
  plugin.lifecycles.flatMap(({ id, deadlines }) =>
    Object.entries(deadlines).map(([name, deadline]) => ({ name: `${id} ${name}`, deadline })),
  ),
)

test.each(deadlines)('$name says what it costs to miss it, or is a time to wait', ({ deadline }) => {
  expect(deadline.consequence !== undefined || isWait(deadline)).toBe(true)
})

test('a push certificate that expires hits every device, and so does nothing else', () => {
  for (const { name, deadline } of deadlines)
    expect([name, affectsOf(deadline)]).toEqual([
      name,
      name.endsWith('/push-certificate expiry') ? 'all-managed-devices' : 'one-device',
    ])
})
