/** Outcome of checking a signature; `unsupported` is an algorithm that is not known here. */
export type SignatureVerdict = 'valid' | 'invalid' | 'unsupported'
