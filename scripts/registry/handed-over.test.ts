import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { vendorsOf } from '../generate/vendor.ts'

const lists = ['errors', 'rules', 'lifecycles', 'operations'] as const

const vendors = await vendorsOf(repository)
const handedOver = vendors.flatMap(({ plugin }) =>
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

const methods = vendors.flatMap(({ plugin }) => {
  const folder = join(repository, 'packages', plugin.name, 'src', 'methods')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => !file.includes('.test')) : []
  return files.map((file) => ({ plugin, file, path: join(folder, file) }))
})

test.each(methods)('$plugin.name has the method of its methods/$file', async ({ plugin, path }) => {
  const exported: object = await import(/* @vite-ignore */ path)
  expect(plugin.methods).toEqual(expect.arrayContaining(Object.values(exported)))
})
