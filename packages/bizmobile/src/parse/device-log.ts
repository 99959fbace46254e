import {
  type ErrorChainProblem,
  type MdmErrorChain,
  type MdmErrorEntry,
  mdmErrorId,
  readErrorChain,
} from '@shindan/apns'
import { err, ok, type Result } from '@shindan/core'

/** What the log of a device tells. */
export interface DeviceLog {
  /** Facts for `diagnose`; none when the log holds something that only a person can read. */
  readonly facts: {
    readonly 'bizmobile.failureReasonInLog'?: boolean
    readonly 'bizmobile.lockedInLog'?: boolean
  }
  /** The errors that the device returned, with the deepest as their cause. Of several chains, the last. */
  readonly errors: MdmErrorChain | null
}

/** A locked device is no matter of the profile's settings: the walk stays at the passcode lock then. */
const locked: ReadonlySet<string> = new Set([
  mdmErrorId('MCInstallationErrorDomain', 4009),
  mdmErrorId('MCPasscodeErrorDomain', 5010),
])

/**
 * Reads the log that BM-39 leads to, for the reason why an installation failed (BM-40): an `ErrorChain` as property
 * list or JSON, alone or among other lines, or lines that name domains and codes such as
 * `MCInstallationErrorDomain 4001`. A blank log tells nothing (BM-41).
 *
 * Errors: an `ErrorChain` that is damaged or too long.
 */
export function readDeviceLog(log: string): Result<DeviceLog, ErrorChainProblem> {
  if (typeof log === 'string' && log.trim() === '')
    return ok({ facts: { 'bizmobile.failureReasonInLog': false }, errors: null })
  const read = readErrorChain(typeof log === 'string' ? propertyListIn(log) : log)
  if (read.isErr() && (typeof log !== 'string' || read.error.kind !== 'error-chain-missing'))
    return err(read.error)
  const errors = read.unwrapOr(chainIn(log))
  if (!errors) return ok({ facts: {}, errors: null })
  const isLocked = locked.has(errors.error)
  return ok({
    facts: { 'bizmobile.failureReasonInLog': !isLocked, 'bizmobile.lockedInLog': isLocked },
    errors,
  })
}

function propertyListIn(log: string): string {
  const begin = log.lastIndexOf('<plist')
  const end = log.indexOf('</plist>', begin)
  return begin < 0 || end < 0 ? log : log.slice(begin, end + '</plist>'.length)
}

/** Domains and codes named within lines, the outermost first. */
function chainIn(log: string): MdmErrorChain | null {
  const chain: MdmErrorEntry[] = [
    ...log.matchAll(/\b([A-Z]{2}\w{1,60}ErrorDomain)\b[^\d\n-]{0,40}(-?\d{1,7})\b/g),
  ].map(([, domain = '', code]) => ({
    domain,
    code: Number(code),
    localizedDescription: null,
    usEnglishDescription: null,
  }))
  const cause = chain.at(-1)
  return cause ? { error: mdmErrorId(cause.domain, cause.code), cause, chain } : null
}
