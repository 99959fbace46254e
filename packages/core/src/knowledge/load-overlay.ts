import type { Fact } from '../fact/fact.ts'
import { factsSupplied } from '../lifecycle/index.ts'
import { compose } from '../plugin/compose.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { entryLists } from '../plugin/without.ts'
import { type Problem, received, shownId, within } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { builtPlugin } from './built-plugin.ts'
import type { Additions, Changes, Disabled, PlacedCause, Replaced } from './changes.ts'
import { customise } from './customise.ts'
import { bodyOf, readDocument, told } from './document.ts'
import { addedFactProblems, reserved } from './id-problems.ts'
import { misshapenIn } from './knowledge-schema.ts'
import { lifecycleProblems } from './lifecycle-problems.ts'
import { problemsWithin, sourceProblems } from './soundness.ts'
import { wordProblems } from './word-problems.ts'
import { wordings } from './wordings.ts'

/**
 * Customises a plugin by changes that are written as data: `disable`, `replace` and `add` of `customise`, with entries as
 * `loadPlugin` reads them. Every problem is reported, and with one nothing is changed.
 *
 * Errors: those of `loadPlugin` and of `customise`.
 *
 * @example
 * const ours = loadOverlay(await file.text(), cybertrust)
 */
export function loadOverlay(document: unknown, plugin: AnyPlugin): Result<AnyPlugin, readonly Problem[]> {
  return received('', document, { ja: '変更の JSON', en: 'changes in JSON' }, () =>
    readDocument(document).andThen((data) => overlayIn(data, plugin)),
  )
}

/** A plugin with the changes that a document holds which was read already. */
export function overlayIn(data: unknown, plugin: AnyPlugin): Result<AnyPlugin, readonly Problem[]> {
  return bodyOf(data, 'overlay')
    .andThen((body) => overlaid(body, plugin))
    .mapErr(told)
}

/** An overlay whose shape is checked. */
interface OverlayData {
  readonly of: string
  readonly disable?: Disabled
  readonly replace?: Replaced
  readonly add?: Readonly<Record<string, unknown>>
}

function overlaid(
  body: Readonly<Record<string, unknown>>,
  plugin: AnyPlugin,
): Result<AnyPlugin, readonly Problem[]> {
  const misshapen = misshapenIn('overlay', body)
  if (misshapen.length > 0) return err(misshapen)
  const { of, disable = {}, replace = {}, add = {} } = body as unknown as OverlayData
  if (of !== plugin.name) {
    const expected = { ja: plugin.name, en: plugin.name }
    return err([{ kind: 'unknown-id', path: 'of', found: shownId(of), expected }])
  }
  const built = builtPlugin({ name: plugin.name, version: plugin.version, ...add, causes: {} }, plugin.uses)
  const problems = within('add')([
    ...built.lifecycles.flatMap((lifecycle, i) => lifecycleProblems(`lifecycles[${i}]`, lifecycle)),
    ...addedFactProblems((add.facts ?? {}) as Readonly<Record<string, Fact | 'device'>>, [
      ...reserved,
      plugin.name,
      ...plugin.uses.map(({ name }) => name),
    ]),
    ...sourceProblems(built),
    ...wordProblems(built, wordings),
  ])
  const changes: Changes = { disable, replace, add: additionsIn(built, add, plugin) }
  const made = customise(plugin, changes) as Result<AnyPlugin, readonly Problem[]>
  if (problems.length > 0) return err([...problems, ...(made.isErr() ? made.error : [])])
  return made.andThen((ours) => {
    const unsound = compose([ours]).match(
      (composition) => problemsWithin(ours, composition),
      () => [],
    )
    return unsound.length > 0 ? err(unsound) : ok(ours)
  })
}

/** What is added, built; nothing that was not written. */
function additionsIn(
  built: AnyPlugin,
  written: Readonly<Record<string, unknown>>,
  { facts }: AnyPlugin,
): Additions {
  const lists = entryLists.filter((list) => Object.hasOwn(written, list)).map((list) => [list, built[list]])
  const supplied = factsSupplied(built.lifecycles)
  const isThere = (id: string) =>
    Object.hasOwn(supplied, id) || (id.startsWith('device.') && Object.hasOwn(facts, id))
  const added = Object.entries<Fact>(built.facts).filter(([id]) => !isThere(id))
  return {
    ...Object.fromEntries(lists),
    facts: Object.fromEntries(added),
    sources: built.sources,
    readings: built.readings,
    causes: (written.causes ?? {}) as { readonly [error: string]: readonly PlacedCause[] },
  }
}
