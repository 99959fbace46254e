/** What a file may cost before it is refused. A push certificate has about 1.5 kB, depth 7 and 90 nodes. */
export const x509Limits = {
  /** Bytes (or UTF-16 units of a string) of one file. */
  bytes: 1_000_000,
  /** PEM blocks of one file. */
  blocks: 16,
  /** Nesting of ASN.1 values. */
  depth: 32,
  /** ASN.1 values of one block. */
  nodes: 1_000,
  /** Bytes of one object identifier. */
  oidBytes: 64,
  /** Certificates of one chain. Apple's have three. */
  chain: 8,
} as const
