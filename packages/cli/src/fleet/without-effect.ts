import type { Locale } from '@shindan/core'
import type { Command } from 'commander'
import { type Failure, failure } from '../failure.ts'

/** An option, by its name without dashes, that means something only beside another, or only without it. */
export type Dependent = { readonly option: string } & (
  | { readonly with: string; readonly value?: string }
  | { readonly without: string }
)

/** What was given and would mean nothing beside the rest. */
export function withoutEffect(
  dependents: readonly Dependent[],
  command: Command,
  locale: Locale,
): readonly Failure[] {
  const isGiven = (name: string) => command.getOptionValueSource(name) === 'cli'
  return dependents.flatMap((one) => {
    if (!isGiven(one.option)) return []
    if ('without' in one)
      return isGiven(one.without) ? [failureAt(one, notWith(`--${one.without}`), locale)] : []
    const { with: other, value } = one
    const isMeant = value === undefined ? isGiven(other) : command.getOptionValue(other) === value
    return isMeant
      ? []
      : [failureAt(one, onlyWith(value === undefined ? `--${other}` : `--${other} ${value}`), locale)]
  })
}

function failureAt(
  { option }: Dependent,
  said: { readonly ja: string; readonly en: string },
  locale: Locale,
) {
  return failure('option-without-effect', `--${option}`, said, locale)
}

function onlyWith(other: string) {
  return { ja: `${other} と一緒に指定したときだけ使えます`, en: `is used only with ${other}` }
}

function notWith(other: string) {
  return { ja: `${other} と一緒には使えません`, en: `is not used with ${other}` }
}
