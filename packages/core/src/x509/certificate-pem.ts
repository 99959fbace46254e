import { isBytesOrText } from './bytes-or-text.ts'
import { readableCertificates } from './chain.ts'
import { encoding } from './der.ts'
import { sha256Hex } from './digest.ts'

/**
 * A certificate of a file by itself, as every server loads it: PEM in lines of 64. It is named by its fingerprint;
 * undefined where the file holds none of it.
 */
export function certificatePem(file: Uint8Array | string, fingerprintSha256: string): string | undefined {
  if (!isBytesOrText(file)) return undefined
  const der = readableCertificates(file)
    .map(encoding)
    .find((each) => sha256Hex(each) === fingerprintSha256)
  if (!der) return undefined
  const base64 = btoa(Array.from(der, (octet) => String.fromCharCode(octet)).join(''))
  const lines = base64.match(/.{1,64}/g) ?? []
  return `${['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n')}\n`
}
