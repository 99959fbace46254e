import type { ErrorDefinition } from '../catalog/error.ts'
import { type ErrorCauses, listed, ruleOfCause } from '../rule/causes.ts'
import type { Localized } from '../text/locale.ts'
import type { Change } from './change.ts'
import type { AnyPlugin } from './plugin.ts'

/** The lists of a plugin whose entries can be taken out one by one. */
export const entryLists = [
  'errors',
  'rules',
  'notes',
  'fallbacks',
  'contacts',
  'constraints',
  'lifecycles',
  'operations',
] as const
/** One of {@link entryLists}. */
export type EntryList = (typeof entryLists)[number]

/** Whether an entry of a list is no more. */
export type Gone = (list: EntryList, id: string) => boolean

/** Plugins as they stand beside customised ones: they say nothing of what these took out. */
export function withoutWhatIsGone(plugins: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const changes = plugins.flatMap((plugin) => plugin.changes ?? [])
  if (changes.length === 0) return plugins
  const gone = goneBy(changes)
  return plugins.map((plugin) => (plugin.changes ? plugin : without(plugin, gone)))
}

/** The ids that plugins took out, whatever they were of. An error that lost its causes is there still. */
export function idsGone(plugins: readonly AnyPlugin[]): ReadonlySet<string> {
  const changes = plugins.flatMap((plugin) => plugin.changes ?? [])
  return new Set(changes.filter((change) => isOut(change) && change.of !== 'causes').map(({ id }) => id))
}

function isOut({ change }: Change): boolean {
  return change === 'disabled' || change === 'taken-along'
}

/** What changes took out. */
export function goneBy(changes: readonly Change[]): Gone {
  const keyOf = (list: string, id: string) => `${list} ${id}`
  const out = new Set(changes.filter(isOut).map(({ of, id }) => keyOf(of, id)))
  return (list, id) => out.has(keyOf(list, id))
}

/**
 * A plugin without these entries, and without what it says of them. Notes and fallbacks that were about nothing else go
 * along, and an error that is left without a cause says so. Facts that a lifecycle supplied stay: who takes one out
 * decides about them.
 */
export function without(plugin: AnyPlugin, gone: Gone): AnyPlugin {
  const stay = <List extends EntryList>(list: List) =>
    plugin[list].filter(({ id }) => !gone(list, id)) as unknown as AnyPlugin[List]
  const causes = causesThatStay(plugin.causes, gone)
  const isBare = (id: string) => plugin.causes[id] !== undefined && causes[id] === undefined
  return {
    ...plugin,
    errors: stay('errors')
      .map((error) => refiningWhatStays(error, gone))
      .map((error) => (isBare(error.id) ? { ...error, unexplained: switchedOff } : error)),
    rules: stay('rules'),
    causes,
    notes: stay('notes').flatMap((note) => aboutWhatStays(note, 'rules', gone)),
    fallbacks: stay('fallbacks').flatMap((fallback) => aboutWhatStays(fallback, 'errors', gone)),
    contacts: stay('contacts'),
    constraints: stay('constraints'),
    lifecycles: stay('lifecycles'),
    operations: stay('operations'),
    methods: plugin.methods.filter(({ operation }) => !gone('operations', operation)),
    renamed: Object.fromEntries(
      Object.entries(plugin.renamed).filter(([, id]) => !nameable.some((list) => gone(list, id))),
    ),
  }
}

const switchedOff: Localized = {
  ja: 'このエラーの原因の説明は、この環境では無効にしています。',
  en: 'What causes this error is switched off here.',
}

/** What an old id can lead to. */
const nameable = ['errors', 'rules', 'notes'] as const

function refiningWhatStays(error: ErrorDefinition, gone: Gone): ErrorDefinition {
  const { refines, ...others } = error
  return refines !== undefined && gone('errors', refines) ? others : error
}

function aboutWhatStays<Entry extends { readonly about: readonly string[] }>(
  entry: Entry,
  list: EntryList,
  gone: Gone,
): readonly Entry[] {
  const about = entry.about.filter((id) => !gone(list, id))
  if (about.length === entry.about.length) return [entry]
  return about.length > 0 ? [{ ...entry, about }] : []
}

/**
 * The causes that stay, of the errors that stay. Nothing of an error that has lost all of them, or all but what is left
 * when they are ruled out: nothing is ruled out then.
 */
function causesThatStay(causes: AnyPlugin['causes'], gone: Gone): AnyPlugin['causes'] {
  return Object.fromEntries(
    Object.entries(causes).flatMap(([error, of]): [string, ErrorCauses][] => {
      if (!of || gone('errors', error)) return []
      const left = listed(of).filter((cause) => !gone('rules', ruleOfCause(cause)))
      if (left.every((cause) => typeof cause !== 'string') && left.length < listed(of).length) return []
      return [[error, 'inOrder' in of ? { inOrder: left } : left]]
    }),
  )
}
