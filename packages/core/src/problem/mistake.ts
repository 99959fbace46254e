import { err, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import type { Problem } from './problem.ts'
import { shown } from './shown.ts'

const named = new WeakSet<object>()

/**
 * A function whose arguments a compiler has checked. Where they are something else it breaks somewhere within; the
 * `TypeError` then names the arguments, what belongs there and what was found, and has what broke as its cause.
 *
 * @example
 * const beginningOf = guarded(['text', 'width'], 'a text and a number', (text: string, width: number): string =>
 *   text.slice(0, width),
 * )
 *
 * @typeParam Inner - the function, whose type is kept.
 */
export function guarded<Inner extends (...given: never[]) => unknown>(
  names: readonly string[],
  expected: string,
  inner: Inner,
): Inner {
  const call = (...given: never[]) => {
    try {
      return inner(...given)
    } catch (cause) {
      if (isNamed(cause)) throw cause
      throw marked(new TypeError(sentenceOf(names, expected, given), { cause }))
    }
  }
  return call as Inner
}

/** The mistake of a program that counts with what is no such value: what comes from outside is read before. */
export const outside = guarded(
  ['argument', 'expected', 'found'],
  'two texts, and what was found',
  (argument: string, expected: string, found: unknown): RangeError =>
    marked(new RangeError(sentence(argument, expected, kindOf(found)))),
)

function sentenceOf(names: readonly string[], expected: string, given: readonly unknown[]): string {
  return sentence(names.join(', '), expected, names.map((_, place) => kindOf(given[place])).join(', '))
}

function sentence(argument: string, expected: string, found: string): string {
  return `${argument}: expected ${expected}, found ${found || 'nothing'}`
}

/** A value by what it is; data by its type alone, since it may hold what is nobody's business. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' || typeof value === 'function' ? typeof value : shown(value)
}

function marked<Mistake extends Error>(mistake: Mistake): Mistake {
  named.add(mistake)
  return mistake
}

function isNamed(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && named.has(cause)
}

/**
 * As `guarded`, for one that answers: where what it is given breaks within, that is a problem of the whole.
 */
export function received<Answer>(
  path: string,
  given: unknown,
  expected: Localized,
  work: () => Result<Answer, readonly Problem[]>,
): Result<Answer, readonly Problem[]> {
  try {
    return work()
  } catch {
    return err([{ kind: 'wrong-type', path, found: kindOf(given), expected }])
  }
}
