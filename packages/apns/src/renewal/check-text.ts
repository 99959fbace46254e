import { type FactSet, instants, type Localized, type Requirement } from '@shindan/core'
import { facts } from '../facts/index.ts'
import { renew } from '../operations/index.ts'
import type { RenewalCheck } from './check-renewal.ts'

/** A check in words. What to do about a failure is in the rules that it confirms. */
export interface CheckText {
  /** What it requires. */
  readonly what: Localized
  /** Why it came out as it did; null where there is nothing to add. */
  readonly because: Localized | null
}

const declared: FactSet = { ...facts, ...instants }
const requirements: ReadonlyMap<string, Requirement> = new Map(
  renew.requirements.map((requirement) => [requirement.id, requirement]),
)

/**
 * Says a check of a {@link RenewalReport} in words.
 *
 * @example
 * report.checks.map((check) => checkText(check).what.en)
 */
export function checkText(check: RenewalCheck): CheckText {
  const requirement = requirements.get(check.id) as Requirement
  const { what, why, because } = requirement
  const reason = declared[because ?? '']?.choices?.[check.because ?? '']
  if (reason) return { what, because: reason }
  if (check.result === 'unknown') return { what, because: missing(check, requirement) }
  return { what, because: check.result === 'fail' ? why : null }
}

function missing({ actual, expected }: RenewalCheck, { compares }: Requirement): Localized {
  const ids = [actual === null && compares?.actual, expected === null && compares?.expected]
  const labels = ids.flatMap((id) => (id ? (declared[id]?.label ?? []) : []))
  return {
    ja: `${labels.map(({ ja }) => `「${ja}」`).join('と')}が分からないため、判定できません。`,
    en: `Not decided, because this is not known: ${labels.map(({ en }) => en).join('; ')}.`,
  }
}
