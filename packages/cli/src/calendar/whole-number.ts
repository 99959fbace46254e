import { err, type Locale, ok, type Result } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'

/** The whole number that an option gives, from `least` to `most`. */
export function wholeNumber(
  option: string,
  text: string,
  most: number,
  locale: Locale,
  least = 0,
): Result<number, Failure> {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return ok(number)
  const message = {
    ja: `${JSON.stringify(text)} は使えません。${least} から ${most} までの整数を指定してください`,
    en: `${JSON.stringify(text)} is not a whole number from ${least} to ${most}`,
  }
  return err(failure('out-of-range', option, message, locale))
}
