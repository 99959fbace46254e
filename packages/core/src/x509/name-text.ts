/** One part of a name: what it is called, and its text or, where it has none, its DER in hexadecimal. */
export interface NameAttribute {
  readonly type: string
  readonly value: { readonly text: string } | { readonly hex: string }
}

/** A distinguished name in the order of the certificate, with the escapes of RFC 4514 §2.4. An empty RDN says nothing. */
export function nameText(rdns: readonly (readonly NameAttribute[])[]): string {
  return rdns
    .filter((rdn) => rdn.length > 0)
    .map((rdn) => rdn.map(attributeText).join('+'))
    .join(', ')
}

function attributeText({ type, value }: NameAttribute): string {
  return `${type}=${'hex' in value ? `#${value.hex}` : escapeText(value.text)}`
}

function escapeText(value: string): string {
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
