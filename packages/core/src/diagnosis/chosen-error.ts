import type { Composition } from '../plugin/compose.ts'
import { currentId } from '../plugin/renamed.ts'
import { orNearest, type Problem, shown } from '../problem/index.ts'
import type { RecognisedError, Recognition } from '../recognition/index.ts'
import { err, ok, type Result } from '../result.ts'

/**
 * What was recognised, with the word of a person who sees the screen: this error it is, or none of those that a text is
 * only near to. One that a customised plugin took out says nothing any more.
 */
export function withChosen(
  recognition: Recognition,
  chosen: string | null | undefined,
  composition: Composition,
): Result<Recognition, readonly Problem[]> {
  if (chosen === undefined) return ok(recognition)
  const identified = recognition.errors.filter(({ certainty }) => certainty === 'identified')
  if (chosen === null) return ok({ ...recognition, errors: identified, suggestions: [] })
  const id = currentId(chosen, composition)
  if (composition.gone.has(id)) return ok(recognition)
  if (!composition.errors.has(id)) return err([unknownError(chosen, [...composition.errors.keys()])])
  const { generic, ...seen } = recognition.errors.find((error) => error.id === id) ?? unseen
  const error = { ...seen, id, certainty: 'identified' } as const
  const others = identified.filter((one) => one.id !== id)
  return ok({ ...recognition, errors: [error, ...others], suggestions: [] })
}

/** An error of which the text shows nothing. */
const unseen: Omit<RecognisedError, 'id'> = { certainty: 'similar', score: 1, span: null, captures: {} }

function unknownError(id: string, ids: readonly string[]): Problem<'unknown-error'> {
  const expected = { ja: 'カタログにあるエラーの ID', en: 'the id of a catalogued error' }
  return { kind: 'unknown-error', path: 'error', found: shown(id), expected: orNearest(expected, id, ids) }
}
