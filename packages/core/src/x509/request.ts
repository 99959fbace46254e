import { err, ok, type Result } from '../result.ts'
import type { DerNode } from './der.ts'
import { readName } from './name.ts'
import type { X509Problem } from './problem.ts'
import { type KeyFacts, keyFacts } from './public-key.ts'
import { verifySigned } from './signature.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

/** What a certificate signing request (PKCS#10) says. Plain JSON. */
export interface RequestFacts extends KeyFacts {
  readonly subject: string
  /** Whether the request is signed by the key that is in it; `unsupported` is an algorithm unknown here. */
  readonly signature: SignatureVerdict
}

/** Facts of a value of the shape `certificate-request`. Source: RFC 2986 §4. */
export function readRequest(request: DerNode): Result<RequestFacts, X509Problem> {
  const [body, algorithm, signature] = request.children as [DerNode, DerNode, DerNode]
  const [, subjectName, publicKey] = body.children as [DerNode, DerNode, DerNode]
  const subject = readName(subjectName)
  if (!subject) return err({ kind: 'field-malformed', of: 'certificate-request' })
  return ok({
    subject: subject.text,
    ...keyFacts(publicKey),
    signature: verifySigned({ body, algorithm, signature }, publicKey),
  })
}
