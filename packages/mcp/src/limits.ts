/** What an assistant may ask at once, and is answered: it has to read all of it. */
export const mcpLimits = {
  /** UTF-16 units of a text that is recognised. */
  text: 100_000,
  /** UTF-16 units of one file, as text or in base64. */
  file: 200_000,
  /** Files of a renewal. */
  files: 10,
  /** UTF-16 units of an answer. */
  answer: 200_000,
} as const
