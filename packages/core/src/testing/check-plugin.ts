import { factsReadBy } from '../condition/index.ts'
import { conditionsOf, sentencesOf } from '../operation/operation.ts'
import { type Composition, compose } from '../plugin/compose.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { createRecogniser } from '../recognition/index.ts'
import { textsOf } from '../rule/rule.ts'
import { slotsOf } from '../text/slots.ts'
import { checkError } from './check-error.ts'
import { checkOperation } from './check-operation.ts'
import { checkRule } from './check-rule.ts'
import { checkSentences } from './check-text.ts'
import type { CheckProblem } from './problem.ts'

/** What a plugin's author may tell the checks. */
export interface CheckOptions {
  /** Facts that are read elsewhere than in rules and operations: by a parser. */
  readonly factsReadElsewhere?: readonly string[]
}

/**
 * Everything that a machine can see to be wrong with a plugin: examples that do not hold, texts that quote what may
 * be unknown, sources that do not exist, errors that nobody explains, messages that are not recognised, and what is
 * left over. Empty when it is sound. For the tests of rule authors, in and outside of this project.
 *
 * @example
 * ```ts
 * test('the plugin is sound', () => expect(checkPlugin(acme)).toEqual([]))
 * ```
 */
export function checkPlugin(plugin: AnyPlugin, options: CheckOptions = {}): readonly CheckProblem[] {
  const composed = compose([plugin])
  if (composed.isErr()) {
    return composed.error.map(({ kind, path, found }) => ({ path, message: `${kind}: ${found.join(', ')}` }))
  }
  const composition = composed.value
  const recogniser = createRecogniser([...composition.errors.values()])
  return [
    ...plugin.rules.flatMap((rule) => checkRule(rule, composition)),
    ...plugin.errors.flatMap((error) => checkError(error, composition, recogniser)),
    ...plugin.operations.flatMap((operation) => checkOperation(operation, composition)),
    ...checkNotes(plugin, composition),
    ...checkFacts(plugin, options.factsReadElsewhere ?? []),
  ]
}

function checkNotes(plugin: AnyPlugin, { rules, notes, sources }: Composition): readonly CheckProblem[] {
  const named = [
    ...plugin.notes.map(({ id, about, source }) => ({ id, about, source })),
    ...plugin.isolations.map(({ id, rules: about, source }) => ({ id, about, source })),
    ...[...plugin.constraints, ...plugin.policies].map(({ id, source }) => ({ id, about: [], source })),
  ]
  return [
    ...named.flatMap(({ id, about, source }) => [
      ...about
        .filter((rule) => !rules.has(rule))
        .map((rule) => ({ path: id, message: `names the rule ${rule}, which does not exist` })),
      ...source
        .filter((row) => !Object.hasOwn(sources, row))
        .map((row) => ({ path: id, message: `cites the source ${row}, which no plugin has` })),
    ]),
    ...plugin.isolations.flatMap(({ id, stops = [], passes = [] }) =>
      [...stops, ...passes]
        .filter((note) => !notes.some((other) => other.id === note))
        .map((note) => ({ path: id, message: `names the note ${note}, which does not exist` })),
    ),
    ...plugin.notes.flatMap(({ id, text }) => checkSentences(id, [text])),
  ]
}

/** A fact that nothing reads is left over; so is a derived one. */
function checkFacts(plugin: AnyPlugin, readElsewhere: readonly string[]): readonly CheckProblem[] {
  const conditions = [
    ...plugin.rules.flatMap((rule) => [
      rule.when,
      ...(rule.likelier ? [rule.likelier] : []),
      ...(rule.unlikelier ? [rule.unlikelier] : []),
      ...rule.remedy.flatMap((step) => (step.when ? [step.when] : [])),
    ]),
    ...plugin.notes.map((note) => note.when),
    ...plugin.constraints.map((constraint) => constraint.holds),
    ...plugin.operations.flatMap(conditionsOf),
  ]
  const texts = [
    ...plugin.rules.flatMap(textsOf),
    ...plugin.notes.map((note) => note.text),
    ...plugin.operations.flatMap(sentencesOf),
  ]
  const read = new Set([
    ...conditions.flatMap(factsReadBy),
    ...Object.values(plugin.derived).flatMap((fact) => fact.from),
    ...texts.flatMap((text) => slotsOf(text.ja)),
    ...readElsewhere,
  ])
  const inherited = new Set(
    plugin.uses.flatMap((used) => [...Object.keys(used.facts), ...Object.keys(used.derived)]),
  )
  return [...Object.keys(plugin.facts), ...Object.keys(plugin.derived)]
    .filter((id) => !read.has(id) && !inherited.has(id) && !id.startsWith('device.'))
    .map((path) => ({ path, message: 'is read by nothing' }))
}
