import { certificateTexts } from './texts/certificate.ts'
import { csrTexts } from './texts/csr.ts'
import { keyTexts } from './texts/key.ts'
import { notesTexts } from './texts/notes.ts'

/**
 * Name of each check and explanation of each of its results, in the order of the checks. What to do about a failure is
 * in the rules that it confirms.
 *
 * @example
 * checkTexts['topic-unchanged'].because.differs.en
 */
export const checkTexts: typeof certificateTexts & typeof keyTexts & typeof csrTexts & typeof notesTexts = {
  ...certificateTexts,
  ...keyTexts,
  ...csrTexts,
  ...notesTexts,
}

/** Type of {@link checkTexts}. */
export type CheckTexts = typeof checkTexts
