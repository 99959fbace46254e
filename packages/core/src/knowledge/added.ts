import type { ErrorDefinition } from '../catalog/error.ts'
import { factsSupplied, withZones } from '../lifecycle/index.ts'
import { addressForms, isAddress } from '../plugin/address.ts'
import type { Change } from '../plugin/change.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type EntryList, entryLists } from '../plugin/without.ts'
import { type Problem, shown } from '../problem/index.ts'
import type { Additions } from './changes.ts'
import { withPlacedCauses } from './placed-causes.ts'
import type { Step } from './step.ts'
import { foreignIds, taken } from './wrong-ids.ts'

/** A plugin with entries besides its own. */
export function withAdditions(plugin: AnyPlugin, add: Additions): Step {
  const lifecycles = [...plugin.lifecycles, ...(add.lifecycles ?? [])]
  const own = { ...plugin.facts, ...add.facts }
  const added = (list: EntryList): readonly { readonly id: string }[] => add[list] ?? []
  const lists = entryLists.map((list) => [list, [...plugin[list], ...added(list)]])
  const placed = withPlacedCauses({ ...plugin, ...Object.fromEntries(lists) }, add.causes ?? {})
  return {
    plugin: {
      ...placed.plugin,
      facts: add.lifecycles ? { ...withZones(own, add.lifecycles), ...factsSupplied(lifecycles) } : own,
      sources: { ...plugin.sources, ...add.sources },
      errors: placed.plugin.errors.map((error) => explainedOrNot(error, placed.plugin)),
      readings: [...plugin.readings, ...(add.readings ?? [])],
    },
    changes: [
      ...entryLists.flatMap((of) => added(of).map(({ id }): Change => ({ change: 'added', of, id }))),
      ...keyedSets.flatMap((of) =>
        Object.keys(add[of] ?? {}).map((id): Change => ({ change: 'added', of, id })),
      ),
      ...(add.readings ?? []).map(({ fact }): Change => ({ change: 'added', of: 'readings', id: fact })),
      ...placed.changes,
    ],
    problems: [
      ...entryLists.flatMap((list) => {
        const others = plugin[list].map(({ id }) => id)
        return added(list).flatMap(({ id }, i) =>
          problemsOfId(`add.${list}[${i}].id`, id, others, `${plugin.name}/`),
        )
      }),
      ...keyedSets.flatMap((set) =>
        Object.keys(add[set] ?? {}).flatMap((id) =>
          problemsOfId(`add.${set}.${id}`, id, Object.keys(plugin[set])),
        ),
      ),
      ...addressProblems(add),
      ...placed.problems,
    ],
  }
}

/** Addresses that a host could not make a link of without running something. */
function addressProblems({
  contacts = [],
  rules = [],
  fallbacks = [],
  operations = [],
}: Additions): readonly Problem[] {
  const steps = [
    ...[...rules, ...fallbacks].flatMap(({ remedy = [] }) => remedy),
    ...operations.flatMap(({ methods = [] }) => methods.flatMap(({ steps = [] }) => steps)),
  ]
  return [...contacts, ...steps].flatMap(({ id, url }) =>
    url === undefined || isAddress(url)
      ? []
      : [{ kind: 'wrong-type', path: `add ${id}.url`, found: shown(url), expected: addressForms }],
  )
}

const keyedSets = ['facts', 'sources'] as const

function problemsOfId(path: string, id: string, others: readonly string[], prefix = ''): readonly Problem[] {
  if (!others.includes(id)) return foreignIds(path, id, prefix)
  return [taken(path, id, { ja: 'まだ使われていない ID', en: 'an id that is not taken yet' })]
}

/** An error that has causes now does not say why it has none. */
function explainedOrNot(error: ErrorDefinition, { causes }: AnyPlugin): ErrorDefinition {
  const { unexplained, ...explained } = error
  return unexplained !== undefined && causes[error.id] !== undefined ? explained : error
}
