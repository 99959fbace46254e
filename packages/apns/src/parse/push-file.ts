import type {
  CertificateFacts,
  EncryptedFormat,
  KeyFacts,
  PrivateKeyFacts,
  RequestFacts,
  X509Problem,
} from '@shindan/core/x509'
import type { OtherCertificateKind } from './certificate-kind.ts'
import type { PlistProblem } from './plist.ts'
import type { VendorSignedRequestFacts } from './vendor-signed-request.ts'

/** A certificate for MDM push; `topic` is the UID of its subject. */
export interface MdmPushCertificate extends CertificateFacts {
  readonly kind: 'mdm-push-certificate'
  readonly topic: string
}

/** A certificate that is for something else than MDM push. */
export interface OtherCertificate extends CertificateFacts {
  readonly kind: OtherCertificateKind
}

/** A plain certificate signing request. */
export interface Csr extends RequestFacts {
  readonly kind: 'csr'
}

/** A push CSR signed by the MDM vendor, as Apple's portal takes it; `encoding` is base64 or plain XML. */
export interface VendorSignedCsr extends VendorSignedRequestFacts {
  readonly kind: 'vendor-signed-csr'
  readonly encoding: 'base64' | 'xml'
}

/** A private key, of which only format, algorithm and public half are told. */
export interface PrivateKey extends PrivateKeyFacts {
  readonly kind: 'private-key'
}

/** A private key under a password; it is not opened. */
export interface EncryptedPrivateKey {
  readonly kind: 'encrypted-private-key'
  readonly format: EncryptedFormat
}

/** A public key by itself, as its owner makes one of a private key that stays where it is. */
export interface PublicKey extends KeyFacts {
  readonly kind: 'public-key'
}

/** A PKCS#12 container (.p12, .pfx): a private key and certificates under a password; it is not opened. */
export interface Pkcs12 {
  readonly kind: 'pkcs12'
}

/** A PKCS#7 container (.p7b): certificates, which a console does not take in this form; it is not opened. */
export interface Pkcs7 {
  readonly kind: 'pkcs7'
}

/** A file with nothing in it that has to do with push certificates. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly problem: X509Problem | PlistProblem
}

/** What a file around a push certificate is, judged by its content: names and extensions are never looked at. */
export type PushFile =
  | MdmPushCertificate
  | OtherCertificate
  | VendorSignedCsr
  | Csr
  | PrivateKey
  | EncryptedPrivateKey
  | PublicKey
  | Pkcs12
  | Pkcs7
  | Unreadable

/** The kinds of {@link PushFile}. */
export type PushFileKind = PushFile['kind']
