/** Files of one renewal: a certificate in use, a new one, a request, a key, and what issued them. */
export const mostFiles = 20

/** Bytes of one file: what all of one check may have together. */
export const largestFile = 2_000_000
