import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { type AnyPlugin, createDiagnoser, type Fact } from '@shindan/core'
import { exportPlugin, loadPlugin } from '@shindan/core/knowledge'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import { describe, expect, test } from 'vitest'

const vendors: readonly AnyPlugin[] = [apns, bizmobile, clomo, cybertrust, lanscope, platforms]

/** A plugin as it is without the code of computed facts. */
function withoutCode(plugin: AnyPlugin): unknown {
  return JSON.parse(JSON.stringify({ ...plugin, uses: plugin.uses.map(({ name }) => name) }))
}

describe.each(vendors.map((plugin) => [plugin.name, plugin] as const))('%s as data', (_, plugin) => {
  const exported = exportPlugin(plugin)
  const text = JSON.stringify(exported)
  const loaded = loadPlugin(text, { uses: plugin.uses })

  test('loads', () => expect(loaded.isErr() ? loaded.error : []).toEqual([]))

  test('is the same when it is exported again', () => {
    expect(JSON.stringify(exportPlugin(loaded._unsafeUnwrap().plugin as AnyPlugin))).toBe(text)
  })

  test('holds all that the plugin holds, and lists what requires code', () => {
    const { plugin: again, requiresCode } = loaded._unsafeUnwrap()
    const computed = Object.entries<Fact>(plugin.facts).filter(([, fact]) => fact.computation)
    const supplied = Object.values(again.facts as object).filter((fact: Fact) => fact.computation)
    expect(requiresCode).toHaveLength(computed.length - supplied.length)
    const { facts: _, ...parts } = withoutCode(plugin) as { facts: object }
    const { facts: __, ...partsAgain } = withoutCode(again as AnyPlugin) as { facts: object }
    expect(partsAgain).toEqual(parts)
  })
})

test('without computed facts what was loaded answers to the letter as the plugin does', () => {
  const plain = vendors.filter(
    (plugin) =>
      loadPlugin(exportPlugin(plugin), { uses: plugin.uses })._unsafeUnwrap().requiresCode.length === 0,
  )
  expect(plain.map(({ name }) => name)).toContain('platforms')
  for (const plugin of plain) {
    const loaded = loadPlugin(exportPlugin(plugin), { uses: plugin.uses })._unsafeUnwrap().plugin as AnyPlugin
    const [own, again] = [plugin, loaded].map((one) => createDiagnoser({ plugins: [one] }))
    for (const { messages } of plugin.errors) {
      for (const { ja, en } of messages) {
        for (const text of [ja, en]) {
          const input = { text, now: '2026-01-01T00:00:00Z' }
          expect(JSON.stringify(again?.diagnose(input))).toBe(JSON.stringify(own?.diagnose(input)))
        }
      }
    }
  }
})
