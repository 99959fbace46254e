/** Relative distinguished names as {@link https://www.npmjs.com/package/@peculiar/x509 @peculiar/x509} gives them. */
type Rdn = Readonly<Record<string, readonly string[]>>

/** A distinguished name in the order of the certificate, with the escapes of RFC 4514 §2.4. */
export function nameText(rdns: readonly Rdn[]): string {
  return rdns.map(rdnText).join(', ')
}

function rdnText(rdn: Rdn): string {
  return Object.entries(rdn)
    .flatMap(([type, values]) => values.map((value) => `${type}=${escapeValue(value)}`))
    .join('+')
}

/** `#` and hexadecimal digits is how a value without a text form is given: it stays as it is. */
function escapeValue(value: string): string {
  if (/^#(?:[0-9a-f]{2})+$/.test(value)) return value
  return value
    .replace(/["+,;<>\\]/g, '\\$&')
    .replace(/^[ #]|(?!^) $/g, '\\$&')
    .replace(/\p{Cc}/gu, hexadecimal)
}

function hexadecimal(control: string): string {
  return [...new TextEncoder().encode(control)]
    .map((octet) => `\\${octet.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
