import * as z from 'zod/mini'
import { shown } from '../problem/index.ts'
import { pathText } from '../problem/path-text.ts'
import { err, type Result } from '../result.ts'
import { type Composition, compose } from './compose.ts'
import type { CompositionProblem } from './composition-problem.ts'
import type { AnyPlugin } from './plugin.ts'
import { pluginSchema } from './plugin-schema.ts'

/** Plugins from outside, put together once each of them is known to be one. */
export function composeUnknown(plugins: unknown): Result<Composition, readonly CompositionProblem[]> {
  const malformed = malformedIn(plugins)
  return malformed.length > 0 ? err(malformed) : compose(plugins as readonly AnyPlugin[])
}

/** What is no plugin, or no part of one, by its place. */
function malformedIn(plugins: unknown): readonly CompositionProblem[] {
  const sound = new Set<unknown>()
  const schema = pluginSchema()
  return inList(plugins, 'plugins')

  function inList(list: unknown, path: string): readonly CompositionProblem[] {
    const problems = problemsOf(z.array(z.unknown()), list, path)
    if (problems.length > 0) return problems
    return Array.from(list as readonly unknown[]).flatMap((one, i) => inPlugin(one, `${path}[${i}]`))
  }

  function inPlugin(plugin: unknown, path: string): readonly CompositionProblem[] {
    if (sound.has(plugin)) return []
    const problems = problemsOf(schema, plugin, path)
    if (problems.length > 0) return problems
    sound.add(plugin)
    return inList((plugin as AnyPlugin).uses, `${path}.uses`)
  }
}

function problemsOf(schema: z.ZodMiniType, value: unknown, path: string): readonly CompositionProblem[] {
  try {
    const parsed = z.safeParse(schema, value)
    return parsed.success ? [] : parsed.error.issues.map((issue) => malformed(path, value, issue.path))
  } catch {
    // An accessor that throws, or an object without an end.
    return [{ kind: 'malformed', path, found: [typeof value] }]
  }
}

function malformed(root: string, value: unknown, keys: readonly PropertyKey[]): CompositionProblem {
  const at = keys.reduce<unknown>(
    (within, key) => (within as { readonly [key: PropertyKey]: unknown } | null | undefined)?.[key],
    value,
  )
  return { kind: 'malformed', path: pathText(keys, root), found: [shown(at)] }
}
