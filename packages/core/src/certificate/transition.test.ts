import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CertificateEventName, CertificateState } from './certificate-state.ts'
import { requestedCertificate, transition } from './transition.ts'

const at = '2025-01-01T00:00:00.000Z'

/** The state after events one hour apart, or the first impossible one. */
function after(...events: CertificateEventName[]) {
  let certificate: CertificateState = requestedCertificate(at)
  for (const [index, event] of events.entries()) {
    const next = transition(certificate, {
      event,
      at: new Date(Date.parse(at) + index * 3_600_000).toISOString(),
    })
    if (next.isErr()) return next.error
    certificate = next.value
  }
  return certificate
}

describe('a device certificate', () => {
  it.each<[CertificateState['state'], CertificateEventName[]]>([
    ['granted', ['approve', 'issue', 'retrieve', 'install', 'grant']],
    ['installed', ['approve', 'issue', 'retrieve', 'install', 'grant', 'withdraw']],
    ['revoked', ['issue', 'retrieve', 'install', 'revoke']],
    ['expired', ['issue', 'retrieve', 'install', 'grant', 'expire']],
    // CT-23 and CT-25: the time runs out before and after the first retrieval.
    ['undownloadable', ['issue', 'install-period-elapsed']],
    ['undownloadable', ['issue', 'retrieve', 'install-period-elapsed']],
    // CT-24: it must be revoked before another is issued in its place.
    ['revoked', ['issue', 'install-period-elapsed', 'revoke']],
    // CD-12: the device did not take the command.
    ['auto-revoked', ['issue', 'command-period-elapsed']],
  ])('is %s after %j', (state, events) => {
    expect(after(...events)).toMatchObject({ state })
  })

  it('keeps its first retrieval when it is retrieved for another local profile (CT-27)', () => {
    expect(after('issue', 'retrieve', 'retrieve', 'retrieve')).toEqual({
      state: 'retrieved',
      since: '2025-01-01T01:00:00.000Z',
    })
  })

  it.each<[CertificateEventName[], CertificateState['state'], CertificateEventName]>([
    [['retrieve'], 'requested', 'retrieve'],
    [['issue', 'install'], 'issued', 'install'],
    // CT-22: retrieval is not permitted any more.
    [['issue', 'install-period-elapsed', 'retrieve'], 'undownloadable', 'retrieve'],
    // Received in time, it is not revoked by itself.
    [['issue', 'retrieve', 'command-period-elapsed'], 'retrieved', 'command-period-elapsed'],
    [['issue', 'revoke', 'install'], 'revoked', 'install'],
    [['issue', 'command-period-elapsed', 'revoke'], 'auto-revoked', 'revoke'],
  ])('cannot go the way of %j', (events, state, event) => {
    expect(after(...events)).toMatchObject({
      kind: 'impossible-transition',
      because: 'no-such-step',
      state,
      event,
    })
  })

  it('says what is possible instead', () => {
    expect(after('approve', 'retrieve')).toMatchObject({ expected: ['issue'] })
  })

  it('cannot do anything before its state began', () => {
    const issued = { state: 'issued', since: at } as const
    expect(
      transition(issued, { event: 'retrieve', at: '2024-12-31T23:59:59.999Z' })._unsafeUnwrapErr(),
    ).toMatchObject({
      because: 'before-the-state',
      state: 'issued',
      event: 'retrieve',
      found: '2024-12-31T23:59:59.999Z',
    })
    expect(transition(issued, { event: 'retrieve', at }).isOk()).toBe(true)
  })

  it('never leaves an end, and never goes back in time', () => {
    const event = fc.constantFrom<CertificateEventName>(
      ...(['approve', 'issue', 'retrieve', 'install', 'grant', 'withdraw', 'revoke', 'expire'] as const),
      ...(['install-period-elapsed', 'command-period-elapsed'] as const),
    )
    const step = fc.record({
      event,
      at: fc.integer({ min: 0, max: 1e9 }).map((ms) => new Date(ms).toISOString()),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let certificate = requestedCertificate(new Date(0).toISOString())
        for (const next of steps) {
          const before = certificate
          certificate = transition(before, next).unwrapOr(before)
          expect(certificate.since >= before.since).toBe(true)
          if (['revoked', 'expired', 'auto-revoked'].includes(before.state)) expect(certificate).toBe(before)
        }
      }),
    )
  })
})
