// The polyfill has to run first: without it @peculiar/x509 throws while it is being loaded.
import 'reflect-metadata'
import { BasicConstraintsExtension, ExtendedKeyUsageExtension, Name, X509Certificate } from '@peculiar/x509'
import { type DerNode, encoding } from './der.ts'
import { nameText } from './name-text.ts'

/** OID of the attribute `UID`, which @peculiar/x509 does not know by name. Source: RFC 4519 §2.39. */
const userId = '0.9.2342.19200300.100.1.1'

/** A distinguished name as a person reads it, and the values of its UID attributes. */
export interface NameFacts {
  readonly text: string
  readonly userIds: readonly string[]
}

/** Fields of a certificate as its issuer wrote them. */
export interface FieldFacts {
  readonly serialNumber: string
  readonly notBefore: string
  readonly notAfter: string
}

/** A DER Name; undefined if it is none. */
export function readName(name: DerNode): NameFacts | undefined {
  return attempt(() => {
    const parsed = new Name(encoding(name) as Uint8Array<ArrayBuffer>, { UID: userId })
    return { text: nameText(parsed.toJSON()), userIds: parsed.getField(userId) }
  })
}

/** Serial number and validity of a DER certificate; undefined if one of them makes no sense. */
export function readFields(certificate: DerNode): FieldFacts | undefined {
  return attempt(() => {
    const parsed = new X509Certificate(encoding(certificate) as Uint8Array<ArrayBuffer>)
    return {
      serialNumber: parsed.serialNumber.toLowerCase(),
      notBefore: instant(parsed.notBefore),
      notAfter: instant(parsed.notAfter),
    }
  })
}

/** The purposes in an extended key usage extension; none if it is malformed. */
export function readPurposes(extension: DerNode): readonly string[] {
  const read = () => new ExtendedKeyUsageExtension(encoding(extension) as Uint8Array<ArrayBuffer>)
  return attempt(() => read().usages.map(String)) ?? []
}

/** Whether a basic constraints extension marks a certification authority. */
export function readIsCa(extension: DerNode): boolean {
  const read = () => new BasicConstraintsExtension(encoding(extension) as Uint8Array<ArrayBuffer>)
  return attempt(() => read().ca) ?? false
}

/** The library throws many kinds of errors, and lazily: every getter is read inside here. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function instant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}
