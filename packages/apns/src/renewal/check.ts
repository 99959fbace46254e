import { type CheckTexts, checkTexts } from './check-texts.ts'

/** Ids of the checks, in the order in which they are made. */
export type CheckId = keyof CheckTexts

/** `unknown`: what was given does not decide it. */
export type CheckResult = 'pass' | 'fail' | 'unknown'

/** Why a check has its result; `checkTexts[id].because[reason]` says it in words. */
export type CheckReason<Id extends CheckId> = Extract<keyof CheckTexts[Id]['because'], string>

/** One statement about the files of a renewal. Plain JSON. */
export type RenewalCheckItem = { readonly [Id in CheckId]: CheckOf<Id> }[CheckId]

/** The statement with one id. */
export interface CheckOf<Id extends CheckId> {
  readonly id: Id
  readonly result: CheckResult
  readonly because: CheckReason<Id>
  /** What it was compared with; null where nothing was. For `not-the-same-file` what it must not be. */
  readonly expected: string | null
  readonly actual: string | null
}

/** Makes a statement: the result follows from the reason. */
export function check<Id extends CheckId>(
  id: Id,
  because: CheckReason<Id>,
  compared: { readonly expected?: string; readonly actual?: string } = {},
): CheckOf<Id> {
  const reasons: Readonly<Record<string, { readonly result: CheckResult }>> = checkTexts[id].because
  return {
    id,
    result: reasons[because]?.result ?? 'unknown',
    because,
    expected: compared.expected ?? null,
    actual: compared.actual ?? null,
  }
}
