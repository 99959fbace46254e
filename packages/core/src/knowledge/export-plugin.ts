import { schemaVersion } from '../envelope/index.ts'
import { deviceFacts } from '../fact/device.ts'
import type { Fact } from '../fact/fact.ts'
import { factsSupplied } from '../lifecycle/index.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { guarded } from '../problem/index.ts'

/** A plugin as plain JSON. Its JSON Schema is {@link knowledgeSchema}. */
export interface PluginData {
  readonly schemaVersion: typeof schemaVersion
  readonly kind: 'plugin'
  readonly name: string
  readonly version: string
  readonly [part: string]: unknown
}

/**
 * A plugin as plain JSON, in the form that `loadPlugin` reads: everything but the code of computed facts, of which it says
 * what they follow from. Exporting what was loaded from it gives the same again.
 *
 * @example
 * JSON.stringify(exportPlugin(cybertrust), null, 2)
 */
export const exportPlugin = guarded(['plugin'], 'a plugin', exported)

function exported({ name, version, title, facts, uses, ...lists }: AnyPlugin): PluginData {
  const supplied = factsSupplied(lists.lifecycles)
  const own = Object.entries<Fact>(facts).filter(([id]) => !Object.hasOwn(supplied, id))
  const data = {
    schemaVersion,
    kind: 'plugin',
    name,
    version,
    title,
    uses: uses.map((used) => used.name),
    facts: Object.fromEntries(own.map(([id, fact]) => [id, factData(id, fact)])),
    ...lists,
  }
  return JSON.parse(JSON.stringify(data))
}

function factData(id: string, { computation, ...fact }: Fact): unknown {
  if (isOfDevice(id, fact)) return 'device'
  const { compute: _, ...requiresCode } = computation ?? {}
  return { ...fact, ...(computation && { requiresCode }) }
}

/** A fact that every plugin may ask of a device is core's to define. */
function isOfDevice(id: string, fact: Fact): boolean {
  return (
    Object.hasOwn(deviceFacts, id) &&
    JSON.stringify(fact) === JSON.stringify(deviceFacts[id as keyof typeof deviceFacts])
  )
}
