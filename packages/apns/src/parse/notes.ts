/** What is known of a text for the Notes field of Apple's portal. */
export type NotesVerdict =
  | { readonly kind: 'valid' }
  /** No source says whether the portal takes it: it is empty, or has blanks or `-`, `_`, `.`. */
  | { readonly kind: 'uncertain'; readonly characters: readonly string[] }
  /** It has characters that the portal refuses. */
  | { readonly kind: 'invalid'; readonly characters: readonly string[] }

const unspecified = [' ', '-', '_', '.']

/**
 * Checks a text for the Notes field before it is entered: half-width letters and digits are sure to pass.
 * Source: CL-20, CL-21; C-09.
 *
 * @example
 * checkNotes('更新2025') // { kind: 'invalid', characters: ['更', '新'] }
 */
export function checkNotes(notes: string): NotesVerdict {
  if (typeof notes !== 'string') return { kind: 'invalid', characters: [] }
  const odd = [...new Set(notes.replace(/[A-Za-z0-9]/g, ''))]
  const refused = odd.filter((character) => !unspecified.includes(character))
  if (refused.length > 0) return { kind: 'invalid', characters: refused }
  return odd.length > 0 || notes === '' ? { kind: 'uncertain', characters: odd } : { kind: 'valid' }
}
