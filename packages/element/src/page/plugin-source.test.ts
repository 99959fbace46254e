import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { consolesOf } from './console-source.ts'
import { pluginsOf } from './plugin-source.ts'

test('a plugin, a module that is imported and a function of one are the same plugin once', async () => {
  const names = (await pluginsOf([cybertrust, () => import('@shindan/cybertrust'), () => cybertrust])).map(
    ({ name }) => name,
  )
  expect(names).toEqual(['cybertrust'])
})

test('a module without a plugin is a mistake of the page, told by its place', async () => {
  await expect(pluginsOf([cybertrust, async () => ({ some: 1 })])).rejects.toThrow('plugins[1]')
})

test('a console is found in the module of its plugin', async () => {
  const [clomo] = await consolesOf([() => import('@shindan/clomo')])
  expect(clomo?.plugin.name).toBe('clomo')
  expect(clomo?.upload['topic-changed']).toBe('clomo/push-certificate-subject-differs')
})
