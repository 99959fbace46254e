import type { Constraint } from '../case/constraint.ts'
import type { Product } from '../case/products.ts'
import type { Contact } from '../catalog/contact.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import { factsReadBy } from '../condition/index.ts'
import { type FactSet, inputsOf } from '../fact/fact.ts'
import { instants } from '../fact/now.ts'
import { type AnyLifecycle, boundaryNotesOf, constraintsOf } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import type { TextReading } from '../recognition/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { Note } from '../rule/note.ts'
import type { Rule } from '../rule/rule.ts'
import type { CompositionProblem } from './composition-problem.ts'
import { conflictsOf } from './conflicting-lifecycles.ts'
import { cyclesIn } from './cycles.ts'
import { factsNamedIn } from './facts-named.ts'
import type { AnyPlugin } from './plugin.ts'
import { type Renamed, resolveRenamed } from './renamed.ts'
import { type ResolvedCauses, resolveCauses, rulesOf } from './resolve-causes.ts'
import { idsGone, withoutWhatIsGone } from './without.ts'

/** Several plugins as one. */
export interface Composition {
  readonly plugins: readonly AnyPlugin[]
  readonly facts: FactSet
  readonly sources: SourceSet
  readonly errors: ReadonlyMap<string, ErrorDefinition>
  readonly rules: ReadonlyMap<string, Rule>
  /** Old ids of errors, rules and notes, each with the one that took its place. See {@link currentId}. */
  readonly renamed: Renamed
  /** The causes of each error that has any. */
  readonly causes: ReadonlyMap<string, ResolvedCauses>
  /** The products that may be in use. */
  readonly products: readonly Product[]
  readonly readings: readonly TextReading[]
  readonly fallbacks: ReadonlyMap<string, Fallback>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly notes: readonly Note[]
  readonly constraints: readonly Constraint[]
  readonly lifecycles: ReadonlyMap<string, AnyLifecycle>
  readonly operations: ReadonlyMap<string, Operation>
  /** Ids that customised plugins took out: stored answers may still name them. */
  readonly gone: ReadonlySet<string>
  /** The version of each plugin. */
  readonly versions: { readonly [plugin: string]: string }
}

/** Plugins, and those that they use, put together. Every problem is reported, not just the first. */
export function compose(given: readonly AnyPlugin[]): Result<Composition, readonly CompositionProblem[]> {
  try {
    return composed(given)
  } catch {
    return err([{ kind: 'malformed', path: 'plugins', found: [typeof given] }])
  }
}

function composed(given: readonly AnyPlugin[]): Result<Composition, readonly CompositionProblem[]> {
  const plugins = withoutWhatIsGone(withUsed(given))
  const problems: CompositionProblem[] = []
  const facts = withChoices(merge('facts'))
  const sources = merge('sources')
  const errors = byId('errors')
  const rules = byId('rules')
  const fallbacks = byId('fallbacks')
  const contacts = byId('contacts')
  const lifecycles = byId('lifecycles')
  const operations = withMethods(byId('operations'))
  const causes = resolveCauses(plugins)
  const notes = [...plugins.flatMap((plugin) => plugin.notes), ...boundaryNotes()]
  const living = new Set([...errors.keys(), ...rules.keys(), ...notes.map(({ id }) => id)])
  const renamed = resolveRenamed(plugins, living)
  for (const problem of [...causes.problems, ...renamed.problems]) problems.push(problem)
  for (const [error, of] of causes.causes) {
    mustExist(error, [error], errors)
    mustExist(error, rulesOf(of), rules)
  }
  for (const { id, refines } of errors.values()) if (refines) mustExist(id, [refines], errors)
  for (const { id, about } of fallbacks.values()) mustExist(id, about, errors)
  for (const note of notes) mustExist(note.id, note.about, rules)
  const constraints = plugins.flatMap((plugin) => plugin.constraints)
  const naming = factsNamedIn({
    facts,
    errors: [...errors.values()],
    rules: [...rules.values()],
    fallbacks: [...fallbacks.values()],
    notes,
    constraints,
    lifecycles: [...lifecycles.values()],
    operations: [...operations.values()],
  })
  for (const { by, facts: named } of naming) {
    mustExist(by, named, { has: (id) => Object.hasOwn(facts, id) })
  }
  const readings = plugins.flatMap((plugin) => plugin.readings)
  for (const reading of readings) {
    mustExist(reading.fact, [reading.fact], { has: (id) => Object.hasOwn(facts, id) })
  }
  for (const problem of conflictsOf(lifecycles.values())) problems.push(problem)
  mustEnd(cyclesIn(Object.keys(facts), (id) => inputsOf(facts[id])))
  mustEnd(cyclesIn(errors.keys(), (id) => [errors.get(id)?.refines ?? []].flat()))
  mustEnd(cyclesIn(given, ({ uses }) => uses).map((way) => way.map(({ name }) => name)))
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
    sources,
    errors,
    rules,
    renamed: renamed.renamed,
    causes: causes.causes,
    products: productsOf(plugins, facts),
    readings,
    fallbacks,
    contacts,
    notes,
    constraints: [...constraints, ...[...lifecycles.values()].flatMap(constraintsOf)],
    lifecycles,
    operations,
    gone: idsGone(plugins),
    versions: Object.fromEntries(plugins.map(({ name, version }) => [name, version])),
  })

  /** Sets that share an entry may go together; two entries under one id may not. */
  function merge<Key extends 'facts' | 'sources'>(key: Key): AnyPlugin[Key] {
    const merged: Record<string, unknown> = Object.create(null)
    const owner = new Map<string, string>()
    for (const plugin of [builtIn, ...plugins]) {
      for (const [id, entry] of Object.entries(plugin[key])) {
        if (id in merged && !isSame(merged[id], entry)) {
          problems.push({ kind: 'collision', path: id, found: [owner.get(id) ?? '', plugin.name] })
        }
        merged[id] = entry
        owner.set(id, plugin.name)
      }
    }
    return merged as AnyPlugin[Key]
  }

  function byId<Key extends 'errors' | 'rules' | 'fallbacks' | 'contacts' | 'lifecycles' | 'operations'>(
    key: Key,
  ): ReadonlyMap<string, AnyPlugin[Key][number]> {
    const map = new Map<string, AnyPlugin[Key][number]>()
    for (const plugin of plugins) {
      for (const entry of plugin[key]) {
        if (map.has(entry.id)) problems.push({ kind: 'collision', path: entry.id, found: [plugin.name] })
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

  function mustEnd(cycles: readonly (readonly string[])[]): void {
    for (const way of cycles) problems.push({ kind: 'cycle', path: way[0] ?? '', found: way })
  }

  /** Open choices with the values that plugins add to them. */
  function withChoices(merged: FactSet): FactSet {
    const open: Record<string, FactSet[string]> = Object.assign(Object.create(null), merged)
    for (const { name, choices } of plugins) {
      for (const [id, added] of Object.entries(choices)) {
        const fact = open[id]
        if (fact?.choices) open[id] = { ...fact, choices: { ...added, ...fact.choices } }
        else problems.push({ kind: 'dangling', path: name, found: [id] })
      }
    }
    return open
  }

  /** Operations with the ways that other plugins add: before their own, which is for everybody else. */
  function withMethods(own: ReadonlyMap<string, Operation>): ReadonlyMap<string, Operation> {
    const added = plugins.flatMap((plugin) => plugin.methods)
    for (const { operation } of added) mustExist(operation, [operation], own)
    return new Map(
      [...own].map(([id, operation]) => {
        const methods = added.filter((one) => one.operation === id).map(({ method }) => method)
        return [
          id,
          methods.length > 0 ? { ...operation, methods: [...methods, ...operation.methods] } : operation,
        ]
      }),
    )
  }

  /** What lifecycles leave open, with the rules that read their deadlines. */
  function boundaryNotes(): readonly Note[] {
    return [...lifecycles.values()].flatMap(boundaryNotesOf).flatMap(({ facts: of, ...note }) => {
      const about = [...rules.values()].filter(({ when }) => factsReadBy(when).some((id) => of.includes(id)))
      return about.length > 0 ? [{ ...note, about: about.map(({ id }) => id) }] : []
    })
  }
}

/** What is there without any plugin. */
const builtIn = { name: 'shindan', facts: instants, sources: {} }

/** The products of plugins: those with a fact that says whether theirs is in use. */
function productsOf(plugins: readonly AnyPlugin[], facts: FactSet): readonly Product[] {
  return plugins.flatMap(({ name: plugin, choices }) => {
    const fact = `${plugin}.inUse`
    if (facts[fact]?.product === undefined) return []
    const standing = Object.entries(choices).flatMap(([id, added]) => {
      const [value, ...others] = Object.keys(added)
      return value === undefined || others.length > 0 ? [] : [[id, value]]
    })
    return [{ plugin, fact, choices: Object.fromEntries(standing) }]
  })
}

/**
 * A plugin after those that it uses, each once, in the order of their names: that in which they are given says nothing. One
 * that is given stands in for those of its name that others bring along.
 */
function withUsed(given: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const givenNames = new Map(given.map((plugin) => [plugin.name, plugin]))
  const seen = new Set<AnyPlugin>()
  const all: AnyPlugin[] = []
  const visit = (plugin: AnyPlugin): void => {
    if (seen.has(plugin)) return
    seen.add(plugin)
    for (const used of plugin.uses.toSorted(byName)) visit(givenNames.get(used.name) ?? used)
    all.push(plugin)
  }
  for (const plugin of given.toSorted(byName)) visit(plugin)
  return all
}

function byName({ name }: AnyPlugin, other: AnyPlugin): number {
  return name < other.name ? -1 : 1
}

/** The same entry, or a copy of it: a package can be loaded once as ESM and once as CommonJS. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b)
}

/** An entry as text, functions by their source. */
function textOf(entry: unknown): string {
  return JSON.stringify(entry, (_, value) => (typeof value === 'function' ? String(value) : value))
}
