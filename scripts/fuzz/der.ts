import assert from 'node:assert/strict'
import { certificatePem, readX509, verifyIssuer } from '@shindan/core/x509'
import fc from 'fast-check'
import { edit, edited } from '../../packages/core/test/mutate-der.ts'
import {
  agreesOnSignature,
  factsOf,
  nodeReads,
  unexplained,
} from '../../packages/core/test/x509-differences.ts'
import { der, loadedByServer } from '../../packages/core/test/x509-openssl.ts'
import { answerOf } from './answer.ts'
import { certificates } from './files.ts'
import type { Target } from './target.ts'

interface Edited {
  readonly bytes: Uint8Array
  readonly issuer: string
}

/** Certificates whose structure was edited: what is read of them is what OpenSSL reads, or known to be otherwise. */
export const target: Target<Edited> = {
  arbitrary: fc
    .tuple(fc.constantFrom(...certificates), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([[pem, issuer], edits]) => ({ bytes: edits.reduce(edited, der(pem)), issuer })),

  holds({ bytes, issuer }) {
    answerOf(() => readX509(bytes), bytes)
    const [facts, there] = [factsOf(bytes), nodeReads(bytes)]
    if (!facts) return
    const { fingerprintSha256, flaws } = facts
    if (!flaws.some(({ kind }) => !kind.startsWith('serial-'))) {
      const pem = certificatePem(bytes, fingerprintSha256) ?? ''
      assert.deepEqual(loadedByServer(pem), der(pem), 'without a flaw, and loaded by no server')
    }
    if (!there) return
    assert.deepEqual(unexplained(bytes), [])
    const verdict = answerOf(
      () => verifyIssuer({ file: bytes, fingerprintSha256, authorities: [issuer] }),
      bytes,
    )
    // What is no DER and is called so, an algorithm with a length in another form, OpenSSL compares by what it means.
    const isNoDer = verdict === 'invalid' && flaws.some(({ kind }) => kind === 'field-malformed')
    assert.ok(agreesOnSignature(verdict, bytes, issuer) || isNoDer, `${verdict}, where node says otherwise`)
  },
}
