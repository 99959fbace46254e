import type { Change } from '../plugin/change.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import type { Problem } from '../problem/index.ts'
import { type CauseInput, type ErrorCauses, listed, ruleOfCause } from '../rule/causes.ts'
import type { CausePlace, PlacedCause } from './changes.ts'
import type { Step } from './step.ts'
import { mostHints, unknownId } from './unknown-id.ts'
import { taken } from './wrong-ids.ts'

/**
 * A plugin with more causes of errors, each at its place. One at `first` stands before those that were put there earlier;
 * one at `last` before what is left when all others are ruled out, unless it is that itself.
 */
export function withPlacedCauses(
  plugin: AnyPlugin,
  add: { readonly [error: string]: readonly PlacedCause[] },
): Step {
  const known = knownTo(plugin)
  const causes: Record<string, ErrorCauses | undefined> = { ...plugin.causes }
  const changes: Change[] = []
  const problems: Problem[] = []
  const unknown = (path: string, id: string, ids: readonly string[]) =>
    unknownId(path, id, problems.length < mostHints ? ids : [], plugin)
  for (const [error, placed] of Object.entries(add)) {
    if (!known.errors.includes(error)) problems.push(unknown(`add.causes.${error}`, error, known.errors))
    const of = plugin.causes[error]
    let list = of ? listed(of) : []
    for (const [i, { cause, at }] of placed.entries()) {
      const path = `add.causes.${error}[${i}]`
      const rule = ruleOfCause(cause)
      const place = indexOf(at, list, cause)
      if (!known.rules.includes(rule)) problems.push(unknown(`${path}.cause`, rule, known.rules))
      if (list.some((known) => ruleOfCause(known) === rule))
        problems.push(taken(`${path}.cause`, rule, unlisted))
      if (place === undefined) problems.push(unknown(`${path}.at`, beside(at), list.map(ruleOfCause)))
      list = list.toSpliced(place ?? list.length, 0, cause)
      changes.push({ change: 'added', of: 'causes', id: error, part: rule })
    }
    causes[error] = of && 'inOrder' in of ? { inOrder: list } : list
  }
  return { plugin: { ...plugin, causes }, changes, problems }
}

const unlisted = { ja: 'まだ原因に挙がっていないもの', en: 'a cause that is not listed yet' }

/** Where in a list a place is; undefined where the list does not hold what it is beside. */
function indexOf(at: CausePlace, list: readonly CauseInput[], cause: CauseInput): number | undefined {
  if (at === 'first') return 0
  if (at === 'last') {
    const exclusion = list.findIndex((known) => typeof known !== 'string')
    return exclusion < 0 || typeof cause !== 'string' ? list.length : exclusion
  }
  const index = list.findIndex((cause) => ruleOfCause(cause) === beside(at))
  if (index < 0) return undefined
  return 'before' in at ? index : index + 1
}

function beside(at: CausePlace): string {
  if (typeof at === 'string') return at
  return 'before' in at ? at.before : at.after
}

/** The errors and rules of a plugin and of those that it uses. */
function knownTo({ errors, rules, uses }: AnyPlugin): {
  readonly errors: readonly string[]
  readonly rules: readonly string[]
} {
  const used = uses.map(knownTo)
  return {
    errors: [...errors.map(({ id }) => id), ...used.flatMap((of) => of.errors)],
    rules: [...rules.map(({ id }) => id), ...used.flatMap((of) => of.rules)],
  }
}
