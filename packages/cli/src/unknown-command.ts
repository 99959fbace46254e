import { type Locale, nearest, textIn } from '@shindan/core'
import { widthOf } from '@shindan/core/render'
import type { Command } from 'commander'
import { commandsIn, leavesOf, pathOf } from './command-path.ts'
import { type Failure, failure } from './failure.ts'
import { otherNames } from './other-names.ts'
import { quoted } from './quoted.ts'

/** The code of an error that holds the words of a command line which names no command, a line each. */
export const unknownCommand = 'shindan.unknownCommand'

/** Words where a command was expected: a command that is misspelt, or the text to diagnose, or an option too early. */
export function unknownCommandFailure(words: readonly string[], command: Command, locale: Locale): Failure {
  const [word = ''] = words
  if (word.startsWith('-')) return optionFirst(word, words, command, locale)
  const near = nearestCommand(word, command)
  const isText = !near || words.length > 1 || /\s/.test(word)
  const meant = [...(near ? [near] : []), ...(isText ? [diagnosing(words)] : [])]
  const list = meant.join(textIn({ ja: '、または ', en: ', or ' }, locale))
  const message = {
    ja: `不明なコマンドです。もしかして: ${list}`,
    en: `unknown command. Did you mean: ${list}`,
  }
  const start = [...word].slice(0, longest).join('')
  return failure('unknown-command', start === word ? word : `${start}…`, message, locale)
}

/** The command whose name, or last word, is most like this one, as it is called. */
export function nearestCommand(word: string, from: Command): string | undefined {
  if (optionsOf(root(from)).includes(`--${word}`)) return `shindan --${word}`
  const all = [...commandsIn(root(from)), ...leavesOf(root(from))].map((command) => pathOf(command).slice(1))
  const names = new Map([
    ...all.map((path): [string, string] => [path.at(-1) ?? '', path.join(' ')]),
    ...all.map((path): [string, string] => [path.join(' '), path.join(' ')]),
  ])
  const begun = [...names.keys()].find((name) => word.length > 2 && name.startsWith(word.toLowerCase()))
  const path = names.get(begun ?? nearest(word, [...names.keys()]) ?? '')
  return path && `shindan ${path}`
}

/** As much of what is typed as is repeated, in characters or columns. */
const longest = 40

/** The words before any option as a text to diagnose; a long one is not repeated. */
function diagnosing(words: readonly string[]): string {
  const end = words.findIndex((word) => word.startsWith('-'))
  const text = words.slice(0, end < 0 ? undefined : end).join(' ')
  const word = quoted(text)
  if (widthOf(text) > longest) return 'shindan diagnose "…"'
  return `shindan diagnose ${word === text ? `"${text}"` : word}`
}

function optionFirst(typed: string, words: readonly string[], command: Command, locale: Locale): Failure {
  // What stands behind it may be a secret.
  const [option = typed] = typed.split('=')
  const names = root(command).commands.map((each) => each.name())
  const later = words.find((word) => names.includes(word))
  const own = [command, ...leavesOf(root(command))].flatMap(optionsOf)
  const near = later ? undefined : (otherNames[option] ?? nearest(option, own))
  const message = later
    ? {
        ja: `オプションはコマンドの後に書いてください: shindan ${later} … ${option}`,
        en: `options stand behind the command: shindan ${later} … ${option}`,
      }
    : near
      ? { ja: `不明なオプションです。もしかして: ${near}`, en: `unknown option. Did you mean: ${near}` }
      : {
          ja: '不明なオプションです。使い方は「shindan help」で確認できます',
          en: 'unknown option; see "shindan help"',
        }
  return failure('unknown-option', option, message, locale)
}

function optionsOf(command: Command): readonly string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => long ?? [])
}

function root(command: Command): Command {
  return command.parent ? root(command.parent) : command
}
