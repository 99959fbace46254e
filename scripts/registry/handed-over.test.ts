import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { vendorsOf } from '../generate/vendor.ts'

const lists = ['errors', 'rules', 'policies', 'operations'] as const

const handedOver = (await vendorsOf(repository)).flatMap(({ plugin }) =>
  lists.map((list) => ({
    list,
    plugin,
    index: join(repository, 'packages', plugin.name, 'src', list, 'index.ts'),
  })),
)
const listed = handedOver.filter(({ index }) => existsSync(index))

test('there are lists of every kind to look at', () => {
  expect(new Set(listed.map(({ list }) => list))).toEqual(new Set(lists))
})

test.each(listed)('$plugin.name has all that its $list/index.ts lists', async ({ list, plugin, index }) => {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  const exported: Record<string, readonly { readonly id: string }[]> = await import(/* @vite-ignore */ index)
  expect(ids(plugin[list])).toEqual(expect.arrayContaining(ids(exported[list] ?? [])))
})
