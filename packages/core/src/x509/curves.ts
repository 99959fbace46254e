import { p256, p384, p521 } from '@noble/curves/nist.js'

/** Elliptic curves on which keys are read and signatures checked. Source: RFC 5480 §2.1.1.1. */
export const curves: Readonly<Record<string, { readonly name: string; readonly curve: typeof p256 }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', curve: p256 },
  '1.3.132.0.34': { name: 'P-384', curve: p384 },
  '1.3.132.0.35': { name: 'P-521', curve: p521 },
}
