import type { AnyPlugin } from '@shindan/core'

/** A plugin, or a function that imports the module of one when it is first needed: `() => import('@shindan/clomo')`. */
export type PluginSource = AnyPlugin | (() => Promise<object> | object)

/** The plugins of these sources. Of a module, whatever it exports that is a plugin. */
export async function pluginsOf(sources: readonly PluginSource[]): Promise<readonly AnyPlugin[]> {
  const loaded = await Promise.all(
    sources.map(async (source) => (typeof source === 'function' ? await source() : source)),
  )
  const found = loaded.map(pluginsIn)
  const none = found.findIndex((each) => each.length === 0)
  if (none >= 0) throw new TypeError(`plugins[${none}] exports no plugin`)
  return [...new Set(found.flat())]
}

function pluginsIn(exported: object): readonly AnyPlugin[] {
  return isPlugin(exported) ? [exported] : Object.values(exported).filter(isPlugin)
}

function isPlugin(value: unknown): value is AnyPlugin {
  if (typeof value !== 'object' || value === null) return false
  const { name, version, errors, rules } = value as { readonly [field: string]: unknown }
  return (
    typeof name === 'string' && typeof version === 'string' && Array.isArray(errors) && Array.isArray(rules)
  )
}
