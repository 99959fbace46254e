import { expect, test } from 'vitest'
import { plugins } from '../src/plugins.ts'

const brand = (title: string) => title.split(' ')[0] ?? title
const pairs = plugins.flatMap(({ uses, title }) =>
  uses.map((used) => [used.name, brand(title.en), used] as const),
)

test.each(pairs)('%s does not speak of %s, which stands on it', (_, user, used) => {
  const { facts, errors, rules, notes, constraints, lifecycles, operations } = used
  expect(JSON.stringify({ facts, errors, rules, notes, constraints, lifecycles, operations })).not.toContain(
    user,
  )
})
