import { apns } from '@shindan/apns'
import { definePlugin, err, ok, type Result } from '@shindan/core'
import { constraints } from './constraints.ts'
import { derivedWith } from './derive.ts'
import { errors } from './errors/index.ts'
import { facts } from './facts.ts'
import { isolation } from './isolation.ts'
import { notes } from './notes.ts'
import { policies } from './policies/index.ts'
import { rules } from './rules/index.ts'
import { sources } from './sources/index.ts'

/** What may be set where the document leaves it open. */
export interface BizmobileOptions {
  /**
   * Minutes that a device may take to answer a sync. Until they are over, a device that has not answered counts as
   * waited for, not as offline. The document does not say how long to wait (BM-29); 5 when absent.
   */
  readonly responseGraceMinutes?: number
}

/** Why options cannot be used. */
export interface BizmobileOptionProblem {
  readonly kind: 'out-of-range'
  readonly path: keyof BizmobileOptions
  readonly found: string
  readonly expected: string
}

const defaultGraceMinutes = 5

/** BizMobile Go!: why a profile is not installed, isolated in the order of its FAQ. */
export const bizmobile = pluginWith(defaultGraceMinutes)

/**
 * BizMobile Go! with options of one's own, in the place of {@link bizmobile}.
 *
 * Errors: `out-of-range` when the minutes are not a finite number from 0 on.
 *
 * @example
 * createBizmobile({ responseGraceMinutes: 15 }).andThen((plugin) => createDiagnoser({ plugins: [plugin] }))
 */
export function createBizmobile(
  options: BizmobileOptions = {},
): Result<typeof bizmobile, BizmobileOptionProblem> {
  const { responseGraceMinutes = defaultGraceMinutes } = options
  if (Number.isFinite(responseGraceMinutes) && responseGraceMinutes >= 0) {
    return ok(pluginWith(responseGraceMinutes))
  }
  return err({
    kind: 'out-of-range',
    path: 'responseGraceMinutes',
    found: String(responseGraceMinutes),
    expected: 'a finite number of minutes, 0 or more',
  })
}

function pluginWith(responseGraceMinutes: number) {
  return definePlugin({
    name: 'bizmobile',
    title: { ja: 'BizMobile Go!', en: 'BizMobile Go!' },
    facts,
    derived: derivedWith(responseGraceMinutes),
    sources,
    errors,
    rules,
    notes,
    constraints,
    isolations: [isolation],
    policies,
    uses: [apns],
  })
}
