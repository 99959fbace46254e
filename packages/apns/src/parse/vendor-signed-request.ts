import { err, ok, type Result } from '@shindan/core'
import {
  type CertificateChain,
  decodeBase64,
  type RequestFacts,
  readChain,
  readX509,
  verifySignature,
} from '@shindan/core/x509'
import { type PlistProblem, type PlistValue, plistProblem } from './plist.ts'

/** How the vendor's signature over the request was made; `sha1` is refused by Apple's portal since February 2021. */
export type VendorSignature = 'sha256' | 'sha1' | 'invalid' | 'unsupported'

/** What is wrong with one of the three parts of a vendor-signed push CSR. */
export type VendorSignedDefect =
  | 'request-missing'
  | 'request-unreadable'
  | 'chain-missing'
  | 'chain-unreadable'
  | 'signature-missing'
  | 'signature-unreadable'

/**
 * What a vendor-signed push CSR says: the request inside, the vendor's certificates, and whether the signature is of
 * the first of these. Null where the part is missing or unreadable; `defects` says which. Source: Apple, "MDM Vendor
 * CSR Signing Overview".
 */
export interface VendorSignedRequestFacts {
  readonly request: RequestFacts | null
  readonly chain: CertificateChain | null
  readonly signature: VendorSignature | null
  readonly defects: readonly VendorSignedDefect[]
}

const keys = {
  request: 'PushCertRequestCSR',
  chain: 'PushCertCertificateChain',
  signature: 'PushCertSignature',
} as const

const pushRequest = { ja: 'ベンダー署名付き CSR', en: 'a vendor-signed push request' }

/** Facts of a property list that has at least one of the three keys. */
export function readVendorSignedRequest(plist: PlistValue): Result<VendorSignedRequestFacts, PlistProblem> {
  const entries = plist.type === 'dict' ? plist.entries : new Map<string, PlistValue>()
  if (!Object.values(keys).some((key) => entries.has(key)))
    return err(plistProblem('not-a-push-request', pushRequest))
  const requestDer = bytesOf(entries.get(keys.request))
  const signatureBytes = bytesOf(entries.get(keys.signature))
  const chainFile = fileOf(entries.get(keys.chain))
  const request = requestDer && requestIn(requestDer)
  const chain =
    chainFile === undefined || !isClosed(chainFile) ? undefined : readChain(chainFile).unwrapOr(undefined)
  const judged = requestDer && signatureBytes && chain && chainFile
  const defect = (part: 'request' | 'chain' | 'signature', sound: unknown): VendorSignedDefect[] =>
    sound ? [] : [`${part}-${entries.has(keys[part]) ? 'unreadable' : 'missing'}`]
  return ok({
    request: request ?? null,
    chain: chain ?? null,
    signature: judged ? signatureOf(chainFile, requestDer, signatureBytes) : null,
    defects: [
      ...defect('request', request),
      ...defect('chain', chain),
      ...defect('signature', signatureBytes),
    ],
  })
}

/** Whether each block ends with its own label. What is read leniently here goes to a reader that may not be lenient. */
function isClosed(file: Uint8Array | string): boolean {
  const pem = typeof file === 'string' ? file : new TextDecoder('latin1').decode(file)
  const labels = (mark: string) =>
    pem
      .split(mark)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('-----')))
  const [begun, ended] = [labels('-----BEGIN '), labels('-----END ')]
  return begun.length === ended.length && begun.every((label, i) => label === ended[i])
}

function requestIn(der: Uint8Array): RequestFacts | undefined {
  const block = readX509(der).unwrapOr([])[0]
  if (block?.kind !== 'certificate-request') return undefined
  const { kind: _, ...facts } = block
  return facts
}

/** The file does not say which digest was signed, so both are tried. */
function signatureOf(signer: Uint8Array | string, data: Uint8Array, signature: Uint8Array): VendorSignature {
  const verdict = (hash: 'sha256' | 'sha1') =>
    verifySignature({ signer, data, signature, hash }).unwrapOr('unsupported')
  const sha256 = verdict('sha256')
  if (sha256 !== 'invalid') return sha256 === 'valid' ? 'sha256' : 'unsupported'
  return verdict('sha1') === 'valid' ? 'sha1' : 'invalid'
}

function fileOf(value: PlistValue | undefined): Uint8Array | string | undefined {
  return value?.type === 'string' ? value.text : bytesOf(value)
}

function bytesOf(value: PlistValue | undefined): Uint8Array | undefined {
  return value?.type === 'string' || value?.type === 'data' ? decodeBase64(value.text) : undefined
}
