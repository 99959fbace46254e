import { type Locale, type Localized, textIn } from '@shindan/core'
import { widthOf, wrap } from '@shindan/core/render'
import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander'
import { leavesOf, pathOf } from './command-path.ts'
import { named, nameOf } from './placeholders.ts'
import { speak } from './speak.ts'

const words = {
  usage: { ja: '使い方', en: 'Usage' },
  arguments: { ja: '引数', en: 'Arguments' },
  options: { ja: 'オプション', en: 'Options' },
  common: { ja: '共通のオプション', en: 'Common options' },
  commands: { ja: 'コマンド', en: 'Commands' },
  choices: { ja: '使える値', en: 'one of' },
  default: { ja: '省略時', en: 'default' },
} as const satisfies { readonly [word: string]: Localized }

/** Options that every command has. */
const everywhere: ReadonlySet<string> = new Set([
  '--json',
  '--locale',
  '--now',
  '--time-zone',
  '--show-sensitive',
  '--plugin',
  '--help',
])

/** The widest column of terms; what is longer has a line of its own. */
const widest = 26

/** Help in one language, in lines that fit a terminal of so many columns. */
export function helpIn(locale: Locale, columns: number): HelpConfiguration {
  const say = speak(locale)
  return { formatHelp }

  function formatHelp(command: Command, helper: Help): string {
    const rows = {
      arguments: helper.visibleArguments(command).map(argumentRow),
      options: helper.visibleOptions(command).filter(isOwn).map(optionRow),
      common: helper
        .visibleOptions(command)
        .filter((option) => !isOwn(option))
        .map(optionRow),
      commands: command.commands.length > 0 ? leavesOf(command).map(commandRow) : [],
    }
    const terms = Object.values(rows)
      .flat()
      .map(([term]) => widthOf(term))
    const width = Math.max(...terms.filter((term) => term <= widest))
    const section = (title: Localized, each: readonly Row[]) =>
      each.length > 0 ? ['', `${say(title)}:`, ...each.flatMap((row) => rowLines(row, width))] : []
    return [
      `${say(words.usage)}: ${named(helper.commandUsage(command), locale)}`,
      '',
      ...wrap(command.description(), columns),
      ...section(words.commands, rows.commands),
      ...section(words.arguments, rows.arguments),
      ...section(words.options, rows.options),
      ...section(words.common, rows.common),
      '',
    ].join('\n')
  }

  /** Whether an option is one that not every command has. */
  function isOwn({ long }: Option): boolean {
    return !everywhere.has(long ?? '')
  }

  function argumentRow(argument: Argument): Row {
    return [nameOf(argument.name(), locale), said(argument.description, argument.argChoices)]
  }

  function optionRow(option: Option): Row {
    const fallback = option.required ? option.defaultValue : undefined
    return [named(option.flags, locale), said(option.description, option.argChoices, fallback)]
  }

  /** A description with what can be given, and what holds when nothing is. */
  function said(description: string, choices: readonly string[] = [], fallback?: unknown): string {
    return [
      description,
      ...(choices.length > 0
        ? [`${say(words.choices)}: ${choices.join(textIn({ ja: '、', en: ', ' }, locale))}`]
        : []),
      ...(fallback === undefined ? [] : [`${say(words.default)}: ${fallback}`]),
    ].join(textIn({ ja: '。', en: '; ' }, locale))
  }

  function rowLines([term, text]: Row, width: number): string[] {
    const column = width + 4
    const lines = wrap(text, columns - column).map((line) => ' '.repeat(column) + line)
    const lead = `  ${term}`
    if (widthOf(lead) > column - 2) return [lead, ...lines]
    const [first = '', ...rest] = lines
    return [`${lead}${first.slice(widthOf(lead))}`, ...rest]
  }
}

/** A term and what is said of it. */
type Row = readonly [term: string, text: string]

function commandRow(command: Command): Row {
  return [pathOf(command).slice(1).join(' '), command.description()]
}
