import { factsSupplied } from '../lifecycle/index.ts'
import type { Change } from '../plugin/change.ts'
import { factsNamedIn } from '../plugin/facts-named.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type EntryList, entryLists, goneBy, without } from '../plugin/without.ts'
import type { Problem } from '../problem/index.ts'
import { listed, ruleOfCause } from '../rule/causes.ts'
import type { Disabled } from './changes.ts'
import type { Step } from './step.ts'
import { mostHints, unknownId } from './unknown-id.ts'

/** A plugin without what is disabled, and without what only served that. */
export function withoutDisabled(plugin: AnyPlugin, disable: Disabled): Step {
  const disabled = setsOf(disable)
  const idle = rulesOnlyFor(disabled.errors, plugin)
  const left = without(plugin, (list, id) => disabled[list].has(id) || (list === 'rules' && idle.has(id)))
  const lost = factsLost(plugin, left)
  const facts = Object.fromEntries(Object.entries(plugin.facts).filter(([id]) => !lost.has(id)))
  const bare = unexplainedErrors(plugin, left)
  return {
    plugin: { ...left, facts },
    changes: [
      ...entryLists.flatMap((list) => changesIn(list, plugin, left, disabled)),
      ...Object.keys(plugin.renamed)
        .filter((id) => !Object.hasOwn(left.renamed, id))
        .map((id): Change => ({ change: 'taken-along', of: 'renamed', id })),
      ...[...bare].map((id): Change => ({ change: 'taken-along', of: 'causes', id })),
    ],
    problems: [...notThere(plugin, disable), ...stillNeeded({ ...left, facts }, lost, disable)],
  }
}

/** What cannot be disabled: what there is not, or not any more. */
function notThere(plugin: AnyPlugin, disable: Disabled): readonly Problem[] {
  const gone = goneBy(plugin.changes ?? [])
  return entryLists.flatMap((list) => {
    const ids = plugin[list].map((entry) => entry.id)
    return (disable[list] ?? []).flatMap((id, i): readonly Problem[] => {
      const path = `disable.${list}[${i}]`
      if (ids.includes(id)) return []
      if (!gone(list, id)) return [unknownId(path, id, i < mostHints ? ids : [], plugin)]
      return [{ kind: 'unknown-id', path, found: id, expected: notYetDisabled }]
    })
  })
}

const notYetDisabled = { ja: 'まだ無効にしていない ID', en: 'an id that is not disabled already' }

function setsOf(disable: Disabled): { readonly [List in EntryList]: ReadonlySet<string> } {
  return Object.fromEntries(entryLists.map((list) => [list, new Set(disable[list] ?? [])])) as never
}

/** Rules that cause these errors and no others. */
function rulesOnlyFor(errors: ReadonlySet<string>, { causes }: AnyPlugin): ReadonlySet<string> {
  const causing = (isOne: (error: string) => boolean) =>
    Object.entries(causes).flatMap(([error, of]) => (of && isOne(error) ? listed(of).map(ruleOfCause) : []))
  const others = new Set(causing((error) => !errors.has(error)))
  return new Set(causing((error) => errors.has(error)).filter((rule) => !others.has(rule)))
}

/** Facts that were supplied by lifecycles of which none is left. */
function factsLost(plugin: AnyPlugin, left: AnyPlugin): ReadonlySet<string> {
  if (plugin.lifecycles.length === left.lifecycles.length) return new Set()
  const supplied = factsSupplied(left.lifecycles)
  return new Set(Object.keys(factsSupplied(plugin.lifecycles)).filter((id) => !Object.hasOwn(supplied, id)))
}

/** Errors that had causes and have none now. */
function unexplainedErrors(plugin: AnyPlugin, left: AnyPlugin): ReadonlySet<string> {
  const isBare = (id: string) => plugin.causes[id] !== undefined && left.causes[id] === undefined
  return new Set(left.errors.map(({ id }) => id).filter(isBare))
}

function changesIn(
  list: EntryList,
  plugin: AnyPlugin,
  left: AnyPlugin,
  disabled: { readonly [List in EntryList]: ReadonlySet<string> },
): readonly Change[] {
  const stay = new Set(left[list].map(({ id }) => id))
  return plugin[list]
    .filter(({ id }) => !stay.has(id))
    .map(({ id }) => ({ change: disabled[list].has(id) ? 'disabled' : 'taken-along', of: list, id }))
}

/** Lifecycles cannot go while something that stays reads the facts that they supply. */
function stillNeeded(
  left: AnyPlugin,
  lost: ReadonlySet<string>,
  { lifecycles = [] }: Disabled,
): readonly Problem[] {
  if (lost.size === 0) return []
  const readers = factsNamedIn(left).filter(({ facts }) => facts.some((fact) => lost.has(fact)))
  if (readers.length === 0) return []
  const by = readers.map(({ by }) => by).join(', ')
  const expected = {
    ja: `その期日を使う ${by} も無効にする`,
    en: `${by}, which reads its dates, disabled too`,
  }
  return [{ kind: 'still-needed', path: 'disable.lifecycles', found: lifecycles.join(', '), expected }]
}
