import type { Change } from '../plugin/change.ts'
import { composeUnknown } from '../plugin/compose-unknown.ts'
import { frozen } from '../plugin/frozen.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { entryLists } from '../plugin/without.ts'
import { fieldOf, orNearest, type Problem, received, shownId } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { withAdditions } from './added.ts'
import { changedVersion } from './changed-version.ts'
import type { Additions, Changes, Customised, Disabled } from './changes.ts'
import { asProblems } from './composition-problems.ts'
import { withoutDisabled } from './disabled.ts'
import { namesOf } from './names.ts'
import { withNewWords } from './replaced.ts'
import type { Step } from './step.ts'
import { taken } from './wrong-ids.ts'

/**
 * A plugin as a company wants it: without what it does not need, in its own words, with what it knows besides. The result
 * is a plugin like any other, and stands in for the one that it was made from wherever plugins use that. Every problem is
 * reported, and with one nothing is changed.
 *
 * Errors: `unknown-id`, `renamed-id` (`expected` is the new one), `still-needed` (a lifecycle of which something reads
 * the dates), `id-taken`, `foreign-id`, `missing-language`, `wrong-slot`, `not-a-sentence`, `wrong-type`.
 *
 * @example
 * const ours = customise(cybertrust, {
 *   disable: { rules: ['cybertrust/imei-switching'] },
 *   replace: { contacts: { 'cybertrust/support': { url: 'tel:+81-3-0000-0000' } } },
 * })
 */
export function customise<const P extends AnyPlugin, const A extends Additions<P> = Record<never, never>>(
  plugin: P,
  changes: Changes<P, A>,
): Result<Customised<P, A>, readonly Problem[]> {
  return received('changes', changes, expectedChanges, () =>
    customised(plugin, changes as unknown as Changes),
  ).map((made) => made as unknown as Customised<P, A>)
}

const expectedChanges = {
  ja: 'disable、replace、add からなる変更',
  en: 'changes of disable, replace and add',
}

function customised(plugin: AnyPlugin, given: Changes): Result<AnyPlugin, readonly Problem[]> {
  const { disable = {}, replace = {}, add = {} } = given
  const disabled = withoutDisabled(plugin, disable)
  const replaced = withNewWords(disabled.plugin, replace)
  const added = withAdditions(replaced.plugin, add)
  const steps: readonly Step[] = [disabled, replaced, added]
  const problems = [
    ...unknownFields('', given, ['disable', 'replace', 'add']),
    ...unknownFields('disable.', disable, entryLists),
    ...unknownFields('add.', add, [...entryLists, 'facts', 'sources', 'readings', 'causes']),
    ...addedAgain(disable, add),
    ...steps.flatMap((step) => step.problems),
  ]
  if (problems.length > 0) return err(problems)
  const made = steps.flatMap((step) => step.changes)
  if (made.length === 0) return ok(plugin)
  const changes = [...changesOf(plugin), ...made]
  const ours = frozen({ ...added.plugin, changes, version: changedVersion(added.plugin) })
  return composeUnknown([ours])
    .map(() => ours)
    .mapErr((found) => asProblems(found, ours))
}

/** What is disabled and added at once: stored answers that name the one would show the other. */
function addedAgain(disable: Disabled, add: Additions): readonly Problem[] {
  const expected = {
    ja: '無効にしたものとは別の ID（文言だけを変えるなら replace）',
    en: 'another id than that of what is disabled; for other words alone, replace',
  }
  return entryLists.flatMap((list) =>
    (add[list] ?? []).flatMap(({ id }, i) =>
      disable[list]?.includes(id as never) ? [taken(`add.${list}[${i}].id`, id, expected)] : [],
    ),
  )
}

/** Fields that say nothing here: nothing would come of what stands there. */
function unknownFields(path: string, given: object, known: readonly string[]): readonly Problem[] {
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      kind: 'unknown-field',
      path: `${path}${shownId(field)}`,
      found: shownId(field),
      expected: orNearest(namesOf(known), field, known),
    }))
}

/**
 * In what a plugin is otherwise than its vendor made it, in the order in which it was done; nothing of one that is as it was.
 *
 * @example
 * changesOf(ours) // [{ change: 'disabled', of: 'rules', id: 'cybertrust/imei-switching' }]
 */
export function changesOf(plugin: AnyPlugin): readonly Change[] {
  return (fieldOf(plugin, 'changes') as readonly Change[] | undefined) ?? []
}
