import { mostHints } from '../fact/read-facts.ts'
import type { Composition } from '../plugin/compose.ts'
import { currentId } from '../plugin/renamed.ts'
import { orNearest, type Problem, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Step } from '../rule/remedy.ts'

/** What has been tried in vain, by id: causes and fallbacks with all their steps, or single steps. */
export type Tried = ReadonlySet<string>

export const nothingTried: Tried = new Set()

/**
 * What somebody says to have tried.
 *
 * Errors: `unknown-step`, one for each id that is none of a cause, a fallback or a step, nor was one before a plugin was
 * customised.
 */
export function triedIn(
  given: readonly string[] | undefined,
  composition: Composition,
): Result<Tried, readonly Problem[]> {
  const ids = new Set((given ?? []).map((id) => currentId(id, composition)))
  if (ids.size === 0) return ok(ids)
  const known = new Set(idsOf(composition))
  const wasOne = (id: string) => composition.gone.has(id.split('#')[0] ?? '')
  const unknown = [...ids].filter((id) => !known.has(id) && !wasOne(id))
  if (unknown.length === 0) return ok(ids)
  return err(unknown.map((id, i) => unknownStep(id, i < mostHints ? [...known] : [])))
}

/** Whether as much of a remedy has been tried as suffices: every step, of alternatives those of one. */
export function isTried(owner: string, steps: readonly Step[], tried: Tried): boolean {
  if (tried.has(owner)) return true
  if (tried.size === 0 || steps.length === 0) return false
  const areTried = (of: string | undefined) =>
    steps.filter(({ option }) => option === of).every(({ id }) => tried.has(id))
  const options = new Set(steps.flatMap(({ option }) => option ?? []))
  return areTried(undefined) && (options.size === 0 || [...options].some(areTried))
}

function idsOf({ rules, fallbacks }: Composition): readonly string[] {
  return [...rules.values(), ...fallbacks.values()].flatMap(({ id, remedy }) => [
    id,
    ...remedy.map((step) => step.id),
  ])
}

function unknownStep(id: string, ids: readonly string[]): Problem<'unknown-step'> {
  const expected = { ja: '原因または手順の ID', en: 'the id of a cause or of a step' }
  return { kind: 'unknown-step', path: 'tried', found: shown(id), expected: orNearest(expected, id, ids) }
}
