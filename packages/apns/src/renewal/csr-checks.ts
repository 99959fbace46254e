import { dateState } from './certificate-checks.ts'
import { type CheckOf, type CheckReason, check } from './check.ts'
import type { Renewal } from './input.ts'

/** Whether Apple's portal can read the request at all: all three parts, and signed by its own key. */
export function csrWellFormed({ csr, kinds }: Renewal): CheckOf<'csr-well-formed'> {
  if (!kinds.csr) return check('csr-well-formed', 'csr-not-given')
  if (!csr) return check('csr-well-formed', 'not-a-csr', { expected: 'vendor-signed-csr', actual: kinds.csr })
  if (csr.kind === 'vendor-signed-csr' && csr.defects.length > 0)
    return check('csr-well-formed', 'part-defective', { actual: csr.defects.join(', ') })
  const signature = csr.kind === 'csr' ? csr.signature : csr.request?.signature
  return check('csr-well-formed', signature === 'invalid' ? 'request-forged' : 'well-formed', {
    actual: csr.kind,
  })
}

/** Whether the vendor's signature and certificates are ones that Apple's portal takes today. */
export function csrSignatureCurrent({ csr, kinds, now }: Renewal): CheckOf<'csr-signature-current'> {
  const id = 'csr-signature-current'
  if (!csr) return check(id, kinds.csr ? 'csr-unreadable' : 'csr-not-given')
  if (csr.kind === 'csr') return check(id, 'not-vendor-signed')
  const { signature, chain } = csr
  if (signature === null || chain === null) return check(id, 'csr-unreadable')
  const compared = { expected: 'sha256', actual: signature }
  if (signature !== 'sha256') return check(id, signature, compared)
  if (chain.end !== 'self-signed-root') {
    const because = chain.end === 'unsupported-signature' ? 'unsupported' : 'chain-broken'
    return check(id, because, { expected: 'self-signed-root', actual: chain.end })
  }
  for (const certificate of chain.path) {
    const state = dateState(certificate, now)
    const validity = `${certificate.notBefore}/${certificate.notAfter}`
    if (state !== 'in-date') return check(id, chainDates[state], { expected: now, actual: validity })
  }
  return check(id, 'current', compared)
}

const chainDates = {
  expired: 'chain-expired',
  'not-yet-valid': 'chain-not-yet-valid',
  'now-unreadable': 'now-unreadable',
} as const satisfies Record<string, CheckReason<'csr-signature-current'>>
