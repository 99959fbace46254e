import { fieldOf } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { type Instant, parseInstant } from '../time/index.ts'
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
  /**
   * `no-such-step`: never from this state, or no state at all; `before-the-state`: dated before the state began;
   * `not-an-instant`: one of the two dates is none.
   */
  readonly because: 'no-such-step' | 'before-the-state' | 'not-an-instant'
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
  happened: CertificateEvent,
): Result<CertificateState, ImpossibleTransition> {
  const state = fieldOf(certificate, 'state') as CertificateStateName
  const event = fieldOf(happened, 'event') as CertificateEventName
  const [since, at] = [fieldOf(certificate, 'since') as Instant, fieldOf(happened, 'at') as Instant]
  const possible: Partial<Record<CertificateEventName, CertificateStateName>> = own(steps, state) ?? {}
  const next = own(possible, event)
  const impossible = (because: ImpossibleTransition['because']) => {
    const expected = Object.keys(possible) as CertificateEventName[]
    return err({ kind: 'impossible-transition', state, event, found: at, because, expected } as const)
  }
  if (next === undefined) return impossible('no-such-step')
  const [from, to] = [parseInstant(since), parseInstant(at)]
  if (from.isErr() || to.isErr()) return impossible('not-an-instant')
  if (to.value < from.value) return impossible('before-the-state')
  return ok(next === state ? certificate : { state: next, since: at })
}

/** What a table has under a name of its own; nothing under those that every object inherits. */
function own<Table extends object>(table: Table, name: keyof Table): Table[keyof Table] | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined
}
