import { checkNotes } from '../parse/notes.ts'
import { type CheckOf, check } from './check.ts'
import type { Renewal } from './input.ts'

/** Whether Apple's portal takes the Notes. Names the characters, never the whole text. */
export function notesAlphanumeric({ notes }: Renewal): CheckOf<'notes-alphanumeric'> {
  if (notes === undefined) return check('notes-alphanumeric', 'not-given')
  const verdict = checkNotes(notes)
  const expected = 'A-Z a-z 0-9'
  if (verdict.kind === 'valid') return check('notes-alphanumeric', 'valid', { expected })
  return check('notes-alphanumeric', verdict.kind, { expected, actual: verdict.characters.join('') })
}
