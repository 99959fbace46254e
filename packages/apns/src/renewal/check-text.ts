import {
  type FactSet,
  guarded,
  instants,
  type Localized,
  type Operation,
  type Requirement,
} from '@shindan/core'
import { facts } from '../facts/index.ts'
import { renew } from '../operations/index.ts'
import type { CheckId, RenewalCheck } from './check-renewal.ts'

/** A check in words. */
export interface CheckText {
  /** What it requires; of a check that failed, how it stands. */
  readonly what: Localized
  /** Why it came out as it did; null where there is nothing to add. */
  readonly because: Localized | null
  /** What a pass rests on, where it is less than it seems; null elsewhere. */
  readonly rests: Localized | null
  /** What to do where it failed; null elsewhere, and where nobody knows. The rules that it confirms say it at length. */
  readonly fix: Localized | null
  /** What `actual` has to be, with `{expected}` where that stands. */
  readonly needed: Localized
  /** What `actual` is, with `{actual}` where that stands. */
  readonly given: Localized
}

const given: Localized = { ja: '指定: {actual}', en: 'given: {actual}' }
const found: { readonly [Id in CheckId]?: Localized } = {
  'issued-by-apple': { ja: '発行元: {actual}', en: 'issuer: {actual}' },
  'currently-valid': { ja: '有効期間: {actual}', en: 'valid: {actual}' },
  'validity-extended': {
    ja: 'アップロードする証明書の有効期限: {actual}',
    en: 'to upload, expires: {actual}',
  },
}

const equal: Localized = { ja: '必要: {expected}', en: 'needed: {expected}' }
const unequal: { readonly [Id in CheckId]?: Localized } = {
  'validity-extended': { ja: '使用中の証明書の有効期限: {expected}', en: 'in use, expires: {expected}' },
  'currently-valid': { ja: '基準の日時: {expected}', en: 'now: {expected}' },
  'not-the-same-file': { ja: '必要: {expected} 以外', en: 'needed: other than {expected}' },
}

/** A pass on what anybody can write into a file, or with something beside the certificate that is loaded. */
function isLessThanItSeems({ id, because }: RenewalCheck): boolean {
  return id === 'issued-by-apple' || (id === 'loads-as-is' && because !== 'as-is')
}

const declared: FactSet = { ...facts, ...instants }

/**
 * Says a check of a {@link RenewalReport} in words: those of `operation`, which is that of the vendor where none is given.
 * Who customised the plugin gives `composition.operations.get('apns/renew')`: other words, never another result.
 *
 * @example
 * report.checks.map((check) => checkText(check).what.en)
 */
export const checkText = guarded(['check'], 'a check of a report', textOf)

function textOf(check: RenewalCheck, operation: Operation = renew): CheckText {
  const isIt = ({ id }: Requirement) => id === check.id
  const requirement = (operation.requirements.find(isIt) ?? renew.requirements.find(isIt)) as Requirement
  const because = reasonOf(check, requirement)
  return {
    what: check.result === 'fail' ? requirement.failed : requirement.what,
    because,
    rests: check.result === 'pass' && isLessThanItSeems(check) ? because : null,
    fix: check.result === 'fail' && !isMixedUp(check, requirement) ? (requirement.fix ?? null) : null,
    needed: unequal[check.id] ?? equal,
    given: found[check.id] ?? given,
  }
}

/** Where files were mixed up, why it failed says what to do. */
function isMixedUp({ because }: RenewalCheck, requirement: Requirement): boolean {
  return requirement.because === 'apns.fileMixUp' && because !== null
}

function reasonOf(check: RenewalCheck, requirement: Requirement): Localized | null {
  const { why, because } = requirement
  const reason = declared[because ?? '']?.choices?.[check.because ?? '']
  if (reason) return reason
  if (check.result === 'unknown') return missing(check, requirement)
  return check.result === 'fail' ? why : null
}

/** What a check compares, or else what it is decided by. */
function missing({ actual, expected }: RenewalCheck, { compares, because }: Requirement): Localized {
  const ids = compares
    ? [actual === null && compares.actual, expected === null && compares.expected]
    : [because]
  const labels = ids.flatMap((id) => (id ? (declared[id]?.label ?? []) : []))
  return {
    ja: `${labels.map(({ ja }) => `「${ja}」`).join('と')}が分からないため、判定できません。`,
    en: `Not decided, because this is not known: ${labels.map(({ en }) => en).join('; ')}.`,
  }
}
