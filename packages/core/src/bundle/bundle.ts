import type { Diagnoser } from '../diagnoser/diagnoser.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { type Envelope, envelope, schemaVersion } from '../envelope/index.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { fieldOf, type Problem, received } from '../problem/index.ts'
import { err, type Result } from '../result.ts'
import { inputOf, resumeSession, type Session, type SessionState } from '../session/index.ts'
import { maskedState } from '../session/masked-state.ts'
import { unknownVersion } from '../session/unknown-version.ts'
import type { Localized } from '../text/locale.ts'
import { caseId, verdictsOf } from './case-id.ts'
import { standIns } from './stand-ins.ts'

/**
 * A case as plain JSON for whoever maintains a catalog: what a user was told, and all that it was told from, without what
 * names a device, a person or an account. Replaying it gives the same answer.
 */
export interface CaseBundle extends Envelope<'bundle'> {
  readonly version: 1
  /** The same for the same case. */
  readonly id: string
  /** The version of each plugin that answered. */
  readonly catalog: { readonly [plugin: string]: string }
  /** Input, what was recognised in it, and the answers, masked. */
  readonly state: SessionState
  /** The answer to that. */
  readonly diagnosis: Diagnosis
  /**
   * Set where it is not the answer that the user was given, apart from what is masked: what was masked decided about it.
   */
  readonly differs?: true
}

/**
 * The bundle of an interview; of a single question, the one that `startSession` gives. Sensitive values are replaced by
 * others that are alike where they are alike.
 *
 * Errors: those of `resumeSession`, where the catalogs do not know the masked case.
 */
export function bundleOf<const P extends readonly AnyPlugin[]>(
  session: Session<P>,
): Result<CaseBundle, readonly Problem[]> {
  return received('session', session, expectedSession, () => bundled(session))
}

const expectedSession: Localized = {
  ja: 'startSession が返した対話',
  en: 'an interview as startSession gives it',
}

function bundled<const P extends readonly AnyPlugin[]>(
  session: Session<P>,
): Result<CaseBundle, readonly Problem[]> {
  const { diagnoser } = session
  const state = maskedState(session.state, diagnoser.composition.facts, standIns())
  return resumeSession(diagnoser, state).map((masked) => {
    const diagnosis = masked.diagnosis as unknown as Diagnosis
    const catalog = diagnoser.composition.versions
    const given = session.diagnosis as unknown as Diagnosis
    const differs = verdictsOf(diagnosis) !== verdictsOf(given)
    return {
      ...envelope('bundle'),
      version: 1,
      id: caseId(inputOf(session), given, diagnoser.composition),
      catalog,
      state,
      diagnosis,
      ...(differs && { differs }),
    }
  })
}

/** What a bundle answers here and now, and whether that is to the letter what it says. */
export interface Replay {
  readonly diagnosis: Diagnosis
  readonly same: boolean
}

/**
 * Answers a bundle again. With the versions of the catalogs that made it the answer is the same to the letter.
 *
 * Errors: `unknown-version` of a bundle of a later form, and those of `resumeSession`.
 */
export function replay<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  bundle: CaseBundle,
): Result<Replay, readonly Problem[]> {
  const written = fieldOf(bundle, 'schemaVersion')
  if (written !== undefined && written !== schemaVersion)
    return err([unknownVersion('schemaVersion', written, schemaVersion)])
  return resumeSession(diagnoser, fieldOf(bundle, 'state')).map((session) => {
    const diagnosis = session.diagnosis as unknown as Diagnosis
    return { diagnosis, same: isSame(diagnosis, fieldOf(bundle, 'diagnosis')) }
  })
}

function isSame(diagnosis: Diagnosis, stored: unknown): boolean {
  const text = textOf(diagnosis)
  return text !== undefined && text === textOf(stored)
}

/** What comes from outside, and what is answered to it, may hold what JSON has no text for. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
