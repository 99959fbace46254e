import type { Instant } from '../time/index.ts'

/**
 * Where a device certificate stands:
 * - `requested`, `approved`, `issued`: on the issuer's side.
 * - `retrieved`: a device has fetched it at least once. The time limit of an unfinished installation runs from the
 *   first time, whether or not it went well (CT-28).
 * - `installed`, `granted`: in the device's store; an app or a person may use it there.
 * - `undownloadable`: the time to install it has run out; only revoking it is left (CT-24).
 * - `auto-revoked`: withdrawn by the service because the device did not take its command (CD-12).
 * - `revoked`, `expired`: ended.
 */
export type CertificateState =
  | { readonly state: 'requested'; readonly since: Instant }
  | { readonly state: 'approved'; readonly since: Instant }
  | { readonly state: 'issued'; readonly since: Instant }
  | { readonly state: 'retrieved'; readonly since: Instant }
  | { readonly state: 'installed'; readonly since: Instant }
  | { readonly state: 'granted'; readonly since: Instant }
  | { readonly state: 'undownloadable'; readonly since: Instant }
  | { readonly state: 'auto-revoked'; readonly since: Instant }
  | { readonly state: 'revoked'; readonly since: Instant }
  | { readonly state: 'expired'; readonly since: Instant }

/** The names of the states. */
export type CertificateStateName = CertificateState['state']

/** Something that happens to a device certificate. */
export interface CertificateEvent {
  readonly event: CertificateEventName
  readonly at: Instant
}

/**
 * - `install-period-elapsed`: the time to retrieve or to install it ran out.
 * - `command-period-elapsed`: the device did not take the install command in time.
 * - `withdraw`: an app or a person may no longer use it.
 */
export type CertificateEventName =
  | 'approve'
  | 'issue'
  | 'retrieve'
  | 'install'
  | 'grant'
  | 'withdraw'
  | 'revoke'
  | 'expire'
  | 'install-period-elapsed'
  | 'command-period-elapsed'
