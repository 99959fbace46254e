import type { Instant } from '@shindan/core'
import type { PushFileKind } from '../parse/push-file.ts'
import type { CheckId, RenewalCheckItem } from './check.ts'
import type { Renewal } from './input.ts'

/** What the files tell the rules; a fact that they do not tell is left out. */
export interface RenewalFacts {
  readonly 'apns.uploadedFile'?: UploadedFile
  readonly 'apns.keyMatchesCsr'?: boolean
  readonly 'apns.topicUnchanged'?: boolean
  readonly 'apns.validityExtended'?: boolean
  /** Of the new certificate; of the current one as long as there is no new one. */
  readonly 'apns.expiresAt'?: Instant
  readonly 'apns.notes'?: string
  readonly 'apns.csrWellFormed'?: boolean
  readonly 'apns.csrSignatureCurrent'?: boolean
}

/** Values of `apns.uploadedFile`, coarser than the kinds of files. */
export type UploadedFile = Exclude<PushFileKind, 'mdm-vendor-certificate' | 'encrypted-private-key'>

/** The facts of a renewal. */
export function renewalFacts(checks: readonly RenewalCheckItem[], renewal: Renewal): RenewalFacts {
  const { kinds, renewed, current, notes } = renewal
  const judged = renewed ?? current
  return defined({
    'apns.uploadedFile': kinds.renewed && uploadedFile(kinds.renewed),
    'apns.keyMatchesCsr': decided(checks, 'key-matches-csr', 'key-matches-private-key'),
    'apns.topicUnchanged': decided(checks, 'topic-unchanged'),
    'apns.validityExtended': decided(checks, 'validity-extended'),
    'apns.expiresAt': judged?.notAfter,
    'apns.notes': notes,
    'apns.csrWellFormed': decided(checks, 'csr-well-formed'),
    'apns.csrSignatureCurrent': decided(checks, 'csr-signature-current'),
  })
}

function uploadedFile(kind: PushFileKind): UploadedFile {
  if (kind === 'mdm-vendor-certificate') return 'other-certificate'
  return kind === 'encrypted-private-key' ? 'private-key' : kind
}

/** False if one of the checks failed, true if one passed and none failed. */
function decided(checks: readonly RenewalCheckItem[], ...ids: readonly CheckId[]): boolean | undefined {
  const results = checks.filter(({ id }) => ids.includes(id)).map(({ result }) => result)
  if (results.includes('fail')) return false
  return results.includes('pass') ? true : undefined
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
