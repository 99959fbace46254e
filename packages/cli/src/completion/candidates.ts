import type { Locale } from '@shindan/core'
import type { Argument, Command, Option } from 'commander'
import { append } from '../cli.ts'
import { commandsIn } from '../command-path.ts'
import { type PlaceholderName, placeholderIn } from '../placeholders.ts'
import { type Candidate, none, type Typed, values } from './values.ts'

/**
 * The words that may stand where the last of these is begun, behind the name of the program; of `--fact browser=chr` what
 * may stand behind the last `=`.
 */
export async function candidatesFor(
  words: readonly string[],
  program: Command,
  locale: Locale,
): Promise<readonly Candidate[]> {
  const [word = '', ...before] = joined(words).toReversed()
  const place = placeBehind(before.toReversed(), program)
  const begun = word.slice(word.lastIndexOf('=') + 1)
  return (await candidatesAt(place, word, locale)).filter(({ value }) => value.startsWith(begun))
}

/** Words as they are typed: Bash hands `--locale=ja` over as three. */
function joined(words: readonly string[]): readonly string[] {
  const all: string[] = []
  for (const [i, word] of words.entries()) {
    const isBehind = words[i - 1] === '=' && word !== ''
    if (all.length > 0 && (word === '=' || isBehind)) all.push(`${all.pop()}${word}`)
    else all.push(word)
  }
  return all
}

/** Where the next word stands. */
interface Place extends Omit<Typed, 'left'> {
  readonly command: Command
  /** The option whose value it is. */
  readonly option: Option | undefined
  /** Whether it can be no option any more. */
  readonly isBehind: boolean
}

function placeBehind(words: readonly string[], program: Command): Place {
  const operands: string[] = []
  const options = new Map<string, string>()
  let [command, isBehind]: [Command, boolean] = [program, false]
  let option: Option | undefined
  for (const word of words) {
    const next = operands.length === 0 && commandsIn(command).find((each) => each.name() === word)
    if (option) {
      options.set(option.long ?? '', word)
      option = undefined
    } else if (word === '--') isBehind = true
    else if (next) command = next
    else if (isBehind || !word.startsWith('-')) operands.push(word)
    else {
      const [name = '', value] = word.split('=', 2)
      options.set(name, value ?? '')
      option = value === undefined ? optionNamed(name, command) : undefined
    }
  }
  return { command, option, operands, options, isBehind }
}

/** An option that takes a value. */
function optionNamed(name: string, command: Command): Option | undefined {
  return command.options.find(({ long, flags }) => long === name && placeholderIn(flags) !== undefined)
}

async function candidatesAt(place: Place, word: string, locale: Locale): Promise<readonly Candidate[]> {
  const { command, operands, isBehind } = place
  const isOption = word.startsWith('-') && !isBehind && !place.option
  if (isOption && !word.includes('=')) return optionsLeft(place)
  const [name = '', ...rest] = word.split('=')
  const option = place.option ?? (isOption ? optionNamed(name, command) : undefined)
  const [left, right] = isOption ? rest : [name, ...rest]
  const typed = { ...place, left: right === undefined ? undefined : left }
  if (option) return valuesOf(option, placeholderIn(option.flags), typed, locale)
  if (isOption) return []
  if (command.name() === 'help') return commandsAt(operands, command)
  const all = command.registeredArguments
  const argument = all[operands.length] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined)
  const below = operands.length === 0 ? commandsIn(command).map(described) : []
  return [...below, ...(argument ? await valuesOf(argument, argument.name(), typed, locale) : [])]
}

async function valuesOf(
  { argChoices }: Pick<Option | Argument, 'argChoices'>,
  placeholder: string | undefined,
  typed: Typed,
  locale: Locale,
): Promise<readonly Candidate[]> {
  if (argChoices) return argChoices.map((value) => ({ value, about: '' }))
  const valuesFor = values[placeholder as PlaceholderName]
  if (valuesFor === none) return []
  // The catalog is most of what there is to load, and somebody waits with a finger on the key.
  const { openCatalog } = await import('../plugins.ts')
  return valuesFor(openCatalog(), locale, typed)
}

/** The options that are not given yet, or can be given again. */
function optionsLeft({ command, options }: Place): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long, parseArg }) => long && (parseArg === append || !options.has(long)))
    .map(({ long = '', description }) => ({ value: long ?? '', about: description }))
}

/** The commands below those that are named to `help`. */
function commandsAt(operands: readonly string[], { parent }: Command): readonly Candidate[] {
  let at = parent
  for (const name of operands) at = at?.commands.find((each) => each.name() === name) ?? null
  return at ? commandsIn(at).map(described) : []
}

function described(command: Command): Candidate {
  return { value: command.name(), about: command.description() }
}
