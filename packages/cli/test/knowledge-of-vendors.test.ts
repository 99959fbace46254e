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
