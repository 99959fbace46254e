/** An authority of Apple's that issues MDM push certificates. */
export interface AppleIssuer {
  /** As the issuer of a certificate reads; the order of the attributes does not count. */
  readonly name: string
  /** Identifier of its key, lower-case hexadecimal: what the certificates that it issues name as their authority key. */
  readonly keyId: string
}

/**
 * The authorities that MDM push certificates are known to come from, as three of 2018 to 2021 in public repositories
 * name them. Apple has others, and may use a new one at any time: one that is not listed is unknown, not wrong.
 */
export const appleIssuers: readonly AppleIssuer[] = [
  {
    name: 'CN=Apple Application Integration 2 Certification Authority, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: 'f7be7c216091db3d1b7bd83a328169df9e6c7f9b',
  },
]
