import { type FactSet, instants, type Localized, type Requirement } from '@shindan/core'
import { facts } from '../facts/index.ts'
import { renew } from '../operations/index.ts'
import type { CheckId, RenewalCheck } from './check-renewal.ts'

/** A check in words. What to do about a failure is in the rules that it confirms. */
export interface CheckText {
  /** What it requires. */
  readonly what: Localized
  /** Why it came out as it did; null where there is nothing to add. */
  readonly because: Localized | null
  /** How `actual` has to stand to `expected`: the word before the latter. */
  readonly compares: Localized
}

const equal: Localized = { ja: '期待', en: 'expected' }
const unequal: { readonly [Id in CheckId]?: Localized } = {
  'validity-extended': { ja: 'これより後', en: 'later than' },
  'currently-valid': { ja: '基準の日時', en: 'now' },
  'not-the-same-file': { ja: 'これ以外', en: 'other than' },
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
  return {
    what: requirement.what,
    because: reasonOf(check, requirement),
    compares: unequal[check.id] ?? equal,
  }
}

function reasonOf(check: RenewalCheck, requirement: Requirement): Localized | null {
  const { why, because } = requirement
  const reason = declared[because ?? '']?.choices?.[check.because ?? '']
  if (reason) return reason
  if (check.result === 'unknown') return missing(check, requirement)
  return check.result === 'fail' ? why : null
}

function missing({ actual, expected }: RenewalCheck, { compares }: Requirement): Localized {
  const ids = [actual === null && compares?.actual, expected === null && compares?.expected]
  const labels = ids.flatMap((id) => (id ? (declared[id]?.label ?? []) : []))
  return {
    ja: `${labels.map(({ ja }) => `「${ja}」`).join('と')}が分からないため、判定できません。`,
    en: `Not decided, because this is not known: ${labels.map(({ en }) => en).join('; ')}.`,
  }
}
