import type { CertificateFacts } from '@shindan/core/x509'
import type { Difference } from '../../packages/core/test/x509-differences.ts'
import { attempt } from '../../packages/core/test/x509-differences.ts'
import { openssl } from '../../packages/core/test/x509-openssl.ts'

/** Every type by its object identifier, so that no two lists of names have to agree. */
const options = ['-nameopt', 'esc_2253,utf8,sep_multiline,oid']

const identifiers: { readonly [name: string]: string } = {
  CN: '2.5.4.3',
  SN: '2.5.4.4',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  T: '2.5.4.12',
  G: '2.5.4.42',
  I: '2.5.4.43',
  DC: '0.9.2342.19200300.100.1.25',
  E: '1.2.840.113549.1.9.1',
  UID: '0.9.2342.19200300.100.1.1',
}

/** Where the names of a certificate are read otherwise than the command of OpenSSL prints them. */
export function nameDifferences(der: Uint8Array, facts: CertificateFacts): readonly Difference[] {
  const args = ['x509', '-inform', 'DER', '-in', '{der}', '-noout', '-subject', '-issuer', ...options]
  const printed = attempt(() => openssl(args, { der }).toString())
  // That OpenSSL does not read it at all is a difference of its own.
  if (printed === undefined) return []
  return (['subject', 'issuer'] as const).flatMap((field) => {
    const [here, there] = [withIdentifiers(facts[field]), nameIn(printed, field)]
    return here === there ? [] : { field, here, there, facts }
  })
}

function withIdentifiers(name: string): string {
  return name.replace(
    /(^|(?<!\\)(?:, |\+))([A-Z]+)=/g,
    (_, before, type) => `${before}${identifiers[type] ?? type}=`,
  )
}

/** One attribute a line, those of one RDN with a plus between them. */
function nameIn(printed: string, field: string): string {
  const lines = new RegExp(`^${field}=(.*(?:\\n {4}.*)*)`, 'm').exec(printed)?.[1] ?? ''
  return lines
    .split(/\n {4}/)
    .slice(1)
    .join(', ')
    .replaceAll(' + ', '+')
}
