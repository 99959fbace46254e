import type { AnyPlugin } from './plugin.ts'

const made = new WeakSet<object>()

/** Remembers a plugin whose shape the compiler has checked. */
export function madeByKit<P extends object>(plugin: P): P {
  made.add(plugin)
  return plugin
}

/** Whether a kit made it, so that its shape need not be looked at again. */
export function isMadeByKit(plugin: unknown): plugin is AnyPlugin {
  return typeof plugin === 'object' && plugin !== null && made.has(plugin)
}
