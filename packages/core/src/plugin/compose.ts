import type { ErrorDefinition } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import type { DerivedSet } from '../fact/derived.ts'
import type { FactSet } from '../fact/fact.ts'
import { instants } from '../fact/now.ts'
import type { AnyPolicy } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import { err, ok, type Result } from '../result.ts'
import type { Constraint, Note, Rule } from '../rule/rule.ts'
import type { AnyPlugin, Isolation } from './plugin.ts'

/** Why plugins do not go together. */
export interface CompositionProblem {
  /** `collision`: two plugins define one id; `dangling`: an id is named that nobody defines. */
  readonly kind: 'collision' | 'dangling'
  readonly path: string
  /** The plugins or entries concerned. */
  readonly found: readonly string[]
}

/** Several plugins as one. */
export interface Composition {
  readonly plugins: readonly AnyPlugin[]
  readonly facts: FactSet
  readonly derived: DerivedSet
  readonly sources: SourceSet
  readonly errors: ReadonlyMap<string, ErrorDefinition>
  readonly rules: ReadonlyMap<string, Rule>
  readonly notes: readonly Note[]
  readonly constraints: readonly Constraint[]
  readonly isolations: readonly Isolation[]
  readonly policies: ReadonlyMap<string, AnyPolicy>
  readonly operations: ReadonlyMap<string, Operation>
}

/** Plugins, and those that they use, put together. Every collision is reported, not just the first. */
export function compose(given: readonly AnyPlugin[]): Result<Composition, readonly CompositionProblem[]> {
  const plugins = withUsed(given)
  const problems: CompositionProblem[] = []
  const facts = merge('facts')
  const derived = { ...instants, ...merge('derived') }
  const sources = merge('sources')
  const errors = byId(plugins.map((plugin) => [plugin.name, plugin.errors]))
  const rules = byId(plugins.map((plugin) => [plugin.name, plugin.rules]))
  const policies = byId(plugins.map((plugin) => [plugin.name, plugin.policies]))
  const operations = byId(plugins.map((plugin) => [plugin.name, plugin.operations]))
  for (const error of errors.values()) mustExist(error.id, error.causes ?? [], rules)
  for (const rule of rules.values()) mustExist(rule.id, rule.explains, errors)
  const notes = plugins.flatMap((plugin) => plugin.notes)
  const isolations = plugins.flatMap((plugin) => plugin.isolations)
  for (const note of notes) mustExist(note.id, note.about, rules)
  const noteIds = new Set(notes.map((note) => note.id))
  for (const { id, rules: steps, stops = [], passes = [] } of isolations) {
    mustExist(id, steps, rules)
    mustExist(id, [...stops, ...passes], noteIds)
  }
  const names = plugins.map((plugin) => plugin.name)
  for (const name of new Set(names)) {
    if (names.filter((other) => other === name).length > 1) {
      problems.push({ kind: 'collision', path: name, found: [name, name] })
    }
  }
  if (problems.length > 0) return err(problems)
  return ok({
    plugins,
    facts,
    derived,
    sources,
    errors,
    rules,
    notes,
    constraints: plugins.flatMap((plugin) => plugin.constraints),
    isolations,
    policies,
    operations,
  })

  /** Sets that share an entry may go together; two entries under one id may not. */
  function merge<Key extends 'facts' | 'derived' | 'sources'>(key: Key): AnyPlugin[Key] {
    const merged: Record<string, unknown> = Object.create(null)
    const owner = new Map<string, string>()
    for (const plugin of plugins) {
      for (const [id, entry] of Object.entries(plugin[key])) {
        if (id in merged && !same(merged[id], entry)) {
          problems.push({ kind: 'collision', path: id, found: [owner.get(id) ?? '', plugin.name] })
        }
        merged[id] = entry
        owner.set(id, plugin.name)
      }
    }
    return merged as AnyPlugin[Key]
  }

  function byId<T extends { readonly id: string }>(lists: readonly (readonly [string, readonly T[]])[]) {
    const map = new Map<string, T>()
    for (const [name, list] of lists) {
      for (const entry of list) {
        if (map.has(entry.id)) problems.push({ kind: 'collision', path: entry.id, found: [name] })
        map.set(entry.id, entry)
      }
    }
    return map
  }

  function mustExist(
    path: string,
    ids: readonly string[],
    known: { readonly has: (id: string) => boolean },
  ): void {
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length > 0) problems.push({ kind: 'dangling', path, found: missing })
  }
}

/** A plugin after those that it uses, each once. */
function withUsed(given: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const all = new Set<AnyPlugin>()
  const visit = (plugin: AnyPlugin): void => {
    if (all.has(plugin)) return
    for (const used of plugin.uses) visit(used)
    all.add(plugin)
  }
  for (const plugin of given) visit(plugin)
  return [...all]
}

/** The same entry, or a copy of it: a package can be loaded once as ESM and once as CommonJS. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
