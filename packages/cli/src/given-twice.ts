import { type Locale, shown } from '@shindan/core'
import { type Command, CommanderError } from 'commander'
import { append } from './cli.ts'
import { type Failure, failure } from './failure.ts'
import { shownUrl } from './shown-url.ts'

/** What commander is told where an option that takes one value is given two. */
export const givenTwice = 'shindan.givenTwice'

/** Has the options of all commands that take one value refuse a second: which of them counts would be a guess. */
export function refuseSecondValues(command: Command): void {
  for (const option of command.options) {
    const { long, required, parseArg } = option
    if (!required || parseArg === append) continue
    let first: string | undefined
    option.argParser((value: string, previous: unknown) => {
      if (first !== undefined && first !== value)
        throw new CommanderError(1, givenTwice, JSON.stringify([long, first, value]))
      first = value
      return parseArg ? parseArg(value, previous) : value
    })
  }
  for (const below of command.commands) refuseSecondValues(below)
}

/** What was told to commander as a failure. */
export function givenTwiceFailure(message: string, locale: Locale): Failure {
  const [option, first, second] = JSON.parse(message) as readonly [string, string, string]
  const [one, other] = [shownValue(first), shownValue(second)]
  const said = {
    ja: `${one} と ${other} の 2 つが指定されています。どちらか 1 つだけを指定してください`,
    en: `is given twice, as ${one} and as ${other}; expected one of them alone`,
  }
  return failure('repeated-option', option, said, locale)
}

function shownValue(value: string): string {
  return shown(/^[a-z][a-z0-9+.-]*:/i.test(value) && value.includes('://') ? shownUrl(value) : value)
}
