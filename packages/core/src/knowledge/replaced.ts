import { factsSupplied } from '../lifecycle/index.ts'
import type { AddedMethod } from '../operation/operation.ts'
import type { Change } from '../plugin/change.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { within } from '../problem/index.ts'
import type { Replaced } from './changes.ts'
import { type Place, reworded } from './reworded.ts'
import type { Step } from './step.ts'
import { wordings } from './wordings.ts'

/**
 * A plugin with new words. Those of a lifecycle are those of the facts that it supplies, too; those of the facts of a
 * device are everybody's, and stay.
 */
export function withNewWords(plugin: AnyPlugin, replace: Replaced): Step {
  const { part, places, problems } = reworded(ownTexts(plugin), replace, wordings)
  return {
    plugin: {
      ...part,
      facts: { ...plugin.facts, ...part.facts, ...factsSupplied(part.lifecycles) },
      methods: plugin.methods.map(
        ({ operation, method }, i): AddedMethod => ({
          operation,
          method: { ...method, ...part.methods[i], id: method.id },
        }),
      ),
    },
    changes: places.map(asChange),
    problems: within('replace')(problems),
  }
}

/** A plugin as its texts are addressed: with the facts that are its own, and methods that bear their operation's id. */
export function ownTexts(plugin: AnyPlugin) {
  const supplied = factsSupplied(plugin.lifecycles)
  const isOwn = (id: string) => id.startsWith(`${plugin.name}.`) && !Object.hasOwn(supplied, id)
  const facts = Object.fromEntries(Object.entries(plugin.facts).filter(([id]) => isOwn(id)))
  const methods = plugin.methods.map(({ operation, method }) => ({
    ...method,
    id: `${operation}.${method.id}`,
  }))
  return { ...plugin, facts, methods }
}

function asChange([of = '', id = '', ...part]: Place): Change {
  return { change: 'reworded', of, id, ...(part.length > 0 && { part: part.join('.') }) }
}
