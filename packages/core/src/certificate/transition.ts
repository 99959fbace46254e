import { err, ok, type Result } from '../result.ts'
import { epochOf, type Instant } from '../time/index.ts'
import type {
  CertificateEvent,
  CertificateEventName,
  CertificateState,
  CertificateStateName,
} from './certificate-state.ts'

/** Which state each event leads to, from each state. What is not here cannot happen. */
const steps = {
  requested: { approve: 'approved', issue: 'issued' },
  approved: { issue: 'issued' },
  issued: {
    retrieve: 'retrieved',
    'install-period-elapsed': 'undownloadable',
    'command-period-elapsed': 'auto-revoked',
    revoke: 'revoked',
    expire: 'expired',
  },
  retrieved: {
    retrieve: 'retrieved',
    install: 'installed',
    'install-period-elapsed': 'undownloadable',
    revoke: 'revoked',
    expire: 'expired',
  },
  installed: { grant: 'granted', revoke: 'revoked', expire: 'expired' },
  granted: { withdraw: 'installed', revoke: 'revoked', expire: 'expired' },
  undownloadable: { revoke: 'revoked', expire: 'expired' },
  'auto-revoked': {},
  revoked: {},
  expired: {},
} as const satisfies Record<CertificateStateName, Partial<Record<CertificateEventName, CertificateStateName>>>

/** An event that cannot happen to a certificate as it stands. */
export interface ImpossibleTransition {
  readonly kind: 'impossible-transition'
  readonly state: CertificateStateName
  readonly event: CertificateEventName
  readonly found: Instant
  /** `no-such-step`: never from this state; `before-the-state`: dated before the state began. */
  readonly because: 'no-such-step' | 'before-the-state'
  /** The events that are possible from this state. */
  readonly expected: readonly CertificateEventName[]
}

/** A certificate that somebody has asked for. */
export function requestedCertificate(at: Instant): CertificateState {
  return { state: 'requested', since: at }
}

/**
 * What becomes of a certificate by an event. Retrieving it again, e.g. for a second local profile, changes nothing:
 * the first retrieval counts (CT-25, CT-27).
 */
export function transition(
  certificate: CertificateState,
  { event, at }: CertificateEvent,
): Result<CertificateState, ImpossibleTransition> {
  const { state, since } = certificate
  const possible: Partial<Record<CertificateEventName, CertificateStateName>> = steps[state]
  const next = possible[event]
  const impossible = (because: ImpossibleTransition['because']) => {
    const expected = Object.keys(possible) as CertificateEventName[]
    return err({ kind: 'impossible-transition', state, event, found: at, because, expected } as const)
  }
  if (next === undefined) return impossible('no-such-step')
  if (epochOf(at) < epochOf(since)) return impossible('before-the-state')
  return ok(next === state ? certificate : { state: next, since: at })
}
