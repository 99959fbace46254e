import type { Fact } from '../fact/fact.ts'
import { factsSupplied } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import type { Composition } from '../plugin/compose.ts'
import { composeUnknown } from '../plugin/compose-unknown.ts'
import { factsNamedIn } from '../plugin/facts-named.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { guarded } from '../problem/mistake.ts'
import { createRecogniser } from '../recognition/index.ts'
import { checkConstraint } from './check-constraint.ts'
import { checkError } from './check-error.ts'
import { checkFallback } from './check-fallback.ts'
import { checkOperation } from './check-operation.ts'
import { checkRule } from './check-rule.ts'
import { checkSources } from './check-sources.ts'
import { checkSentences } from './check-text.ts'
import { checkTold } from './check-told.ts'
import type { CheckProblem } from './problem.ts'

/** What a plugin's author may tell the checks. */
export interface CheckOptions {
  /** Facts that are read elsewhere than in rules and operations: by a parser. */
  readonly factsReadElsewhere?: readonly string[]
  /** Plugins beside which it is to be sound: customised ones stand in for those of their names that it uses. */
  readonly beside?: readonly AnyPlugin[]
}

/**
 * Everything that a machine can see to be wrong with a plugin: examples that do not hold, texts that quote what may
 * be unknown, sources that do not exist, errors that nobody explains, messages that are not recognised, constraints that
 * ask what is known, and what is left over. Empty when it is sound. For the tests of rule authors, in and outside of
 * this project.
 *
 * @example
 * ```ts
 * test('the plugin is sound', () => expect(checkPlugin(acme)).toEqual([]))
 * ```
 */
export const checkPlugin = guarded(['plugin', 'options'], 'a plugin', problemsOfPlugin)

function problemsOfPlugin(plugin: AnyPlugin, options: CheckOptions = {}): readonly CheckProblem[] {
  const composed = composeUnknown([plugin, ...(options.beside ?? [])])
  if (composed.isErr()) {
    return composed.error.map(({ kind, path, found }) => ({ path, message: `${kind}: ${found.join(', ')}` }))
  }
  const composition = composed.value
  return [
    ...soundnessOf(plugin, composition),
    ...checkTold(plugin, composition),
    ...checkFacts(plugin, composition, options.factsReadElsewhere ?? []),
  ]
}

/** What would be answered wrongly: all but how well people's own words lead to it, and what is left over. */
export function soundnessOf(plugin: AnyPlugin, composition: Composition): readonly CheckProblem[] {
  const recogniser = createRecogniser([...composition.errors.values()])
  return [
    ...plugin.rules.flatMap((rule) => checkRule(rule, composition)),
    ...plugin.errors.flatMap((error) => checkError(error, composition, recogniser)),
    ...operationsOf(plugin, composition).flatMap((operation) => checkOperation(operation, composition)),
    ...plugin.fallbacks.flatMap((fallback) => checkFallback(fallback, composition)),
    ...checkNotes(plugin, composition),
    ...plugin.constraints.flatMap(checkConstraint),
  ]
}

/** The operations of a plugin, and those of others to which it adds methods. */
function operationsOf({ operations, methods }: AnyPlugin, composition: Composition): readonly Operation[] {
  const ids = new Set([...operations.map(({ id }) => id), ...methods.map(({ operation }) => operation)])
  return [...composition.operations.values()].filter(({ id }) => ids.has(id))
}

function checkNotes(plugin: AnyPlugin, composition: Composition): readonly CheckProblem[] {
  return [
    ...[...plugin.notes, ...plugin.contacts, ...plugin.constraints, ...plugin.lifecycles].flatMap(
      ({ id, source }) => checkSources(id, source, composition),
    ),
    ...plugin.notes.flatMap(({ id, text }) => checkSentences(id, [text])),
  ]
}

/**
 * A fact that nothing reads is left over, given or computed; whether a product is in use counts by itself. Of a customised
 * plugin it is the vendor's matter what of its own facts is read.
 */
function checkFacts(
  plugin: AnyPlugin,
  composition: Composition,
  readElsewhere: readonly string[],
): readonly CheckProblem[] {
  const parts = { ...plugin, operations: operationsOf(plugin, composition) }
  const read = new Set([...factsNamedIn(parts).flatMap(({ facts }) => facts), ...readElsewhere])
  const notItsOwn = new Set([
    ...plugin.uses.flatMap((used) => Object.keys(used.facts)),
    ...Object.keys(factsSupplied(plugin.lifecycles)),
  ])
  const added = plugin.changes
    ?.filter(({ change, of }) => change === 'added' && of === 'facts')
    .map(({ id }) => id)
  const facts = Object.entries<Fact>(plugin.facts).filter(([id]) => !added || added.includes(id))
  return facts
    .filter(
      ([id, { product }]) => !read.has(id) && !notItsOwn.has(id) && !product && !id.startsWith('device.'),
    )
    .map(([path]) => ({ path, message: 'is read by nothing' }))
}
