import { type Locale, type Localized, nearest, notATag } from '@shindan/core'
import { type Command, CommanderError } from 'commander'
import { strangeLocale } from './cli.ts'
import { commandOf, commandsIn, leavesOf, pathOf } from './command-path.ts'
import { type Failure, failure, failureOf } from './failure.ts'
import { givenTwice, givenTwiceFailure } from './given-twice.ts'
import { otherNames } from './other-names.ts'
import { nameOf } from './placeholders.ts'
import { quoted } from './quoted.ts'
import { unknownCommand, unknownCommandFailure } from './unknown-command.ts'

/** The command line that is wrong, and the commands that there are. */
export interface Usage {
  readonly args: readonly string[]
  readonly program: Command
  readonly locale: Locale
}

const unknown = 'commander.unknownOption'
const missing = 'commander.missingMandatoryOptionValue'

const messages: { readonly [code: string]: Localized } = {
  [unknown]: { ja: '不明なオプションです', en: 'unknown option' },
  'commander.unknownCommand': { ja: '不明なコマンドです', en: 'unknown command' },
  'commander.missingArgument': { ja: '指定してください', en: 'is missing' },
  [missing]: { ja: '指定してください', en: 'is missing' },
  'commander.optionMissingArgument': { ja: 'オプションの値がありません', en: 'the option needs a value' },
  'commander.invalidArgument': { ja: '選択肢にない値です', en: 'not one of the choices' },
  'commander.help': { ja: 'サブコマンドを指定してください', en: 'a subcommand is missing' },
  'commander.excessArguments': { ja: '引数が多すぎます', en: 'too many arguments' },
}

/** What is wrong with a command line: where an option is missing, first the one that is written wrongly, which it may be. */
export function usageFailures(error: CommanderError, usage: Usage): readonly Failure[] {
  const { code } = error
  const mistyped = code === missing || code === unknown ? mistypedIn(usage) : undefined
  const errors = code === unknown ? [mistyped ?? error] : [...(mistyped ? [mistyped] : []), error]
  return errors.map((one) => usageFailure(one, usage))
}

/** The complaint that is made of an option that there is not. */
function mistypedIn({ args, program }: Usage): CommanderError | undefined {
  const [command, words] = commandOf(args, program)
  const [word] = command.parseOptions([...words]).unknown
  // What stands behind it may be a secret.
  const [option] = word?.split('=') ?? []
  if (option === undefined) return undefined
  try {
    // It is no method of the types, and it throws what it says.
    ;(command as Command & { readonly unknownOption: (word: string) => void }).unknownOption(option)
  } catch (error) {
    if (error instanceof CommanderError) return error
    throw error
  }
  return undefined
}

/** A wrong command line as a failure that names the option or word at fault, and says what to type instead. */
function usageFailure({ code, message }: CommanderError, { args, program, locale }: Usage): Failure {
  if (code === unknownCommand) return unknownCommandFailure(message.split('\n'), program, locale)
  if (code === strangeLocale) return failureOf(notATag('--locale', message), locale)
  if (code === givenTwice) return givenTwiceFailure(message, locale)
  const [command] = commandOf(args, program)
  const kind = code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const [path = '', value] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted)
  const typed = path.startsWith('-') ? value : path
  const plain = messages[code] ?? { ja: message, en: message.replace(/^error: /, '') }
  const instead = insteadOf({ code, message, path, typed }, command)
  const said = { ja: `${plain.ja}${instead.ja}`, en: `${plain.en}${instead.en}` }
  const words = pathOf(command).slice(1).join(' ')
  const at = code === 'commander.help' || code === 'commander.excessArguments' ? words : path.split(' ')[0]
  return failure(kind, at ? nameOf(at, locale) : 'shindan', said, locale)
}

interface Mistake {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly typed: string | undefined
}

/** What was probably meant, what there is to choose from, or where to read on. */
function insteadOf({ code, message, path, typed }: Mistake, command: Command): Localized {
  const isCommand = code === 'commander.help' || code === 'commander.unknownCommand'
  const values = /Allowed choices are ([^)]*[^).])/.exec(message)?.[1]?.split(', ') ?? []
  const choices = isCommand ? commandsIn(command).map((each) => each.name()) : values
  const similar = isCommand ? undefined : /Did you mean (?:one of )?([^?]{1,500})\?/.exec(message)?.[1]
  const near =
    otherNames[path] ?? wholeOf(nearestTo(typed ?? path, choices)) ?? leafFor(path, command) ?? similar
  function wholeOf(name: string | undefined): string | undefined {
    return isCommand && name !== undefined ? [...pathOf(command), name].join(' ') : name
  }
  const help = `shindan help ${pathOf(command).slice(1).join(' ')}`.trim()
  const parts: Localized[] = []
  if (near) parts.push({ ja: `。もしかして: ${near}`, en: `. Did you mean: ${near}` })
  if (choices.length > 0 && !(near && isCommand))
    parts.push({ ja: `。使える値: ${choices.join('、')}`, en: `. Choices: ${choices.join(', ')}` })
  if (parts.length === 0) parts.push({ ja: `。使い方は「${help}」で確認できます`, en: `; see "${help}"` })
  return { ja: parts.map(({ ja }) => ja).join(''), en: parts.map(({ en }) => en).join('') }
}

/** The command below a group that a word was probably meant for: the one with this option, or the only one. */
function leafFor(word: string, group: Command): string | undefined {
  const all = group.commands.length > 0 ? leavesOf(group) : []
  const leaf = word.startsWith('-')
    ? all.find(({ options }) => options.some(({ long }) => long === word))
    : all.length === 1 && word !== ''
      ? all[0]
      : undefined
  if (!leaf) return undefined
  const isItsName = !word.startsWith('-') && nearest(word, [leaf.name()]) !== undefined
  return isItsName ? pathOf(leaf).join(' ') : `${pathOf(leaf).join(' ')} ${quoted(word)}`
}

function nearestTo(word: string, choices: readonly string[]): string | undefined {
  return word === '' ? undefined : nearest(word, choices)
}
