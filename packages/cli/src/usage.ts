import type { Locale, Localized } from '@shindan/core'
import type { CommanderError } from 'commander'
import { type Failure, failure } from './failure.ts'

const messages: { readonly [code: string]: Localized } = {
  'commander.unknownOption': { ja: '不明なオプションです', en: 'unknown option' },
  'commander.unknownCommand': { ja: '不明なコマンドです', en: 'unknown command' },
  'commander.missingArgument': { ja: '引数がありません', en: 'argument missing' },
  'commander.optionMissingArgument': { ja: 'オプションの値がありません', en: 'the option needs a value' },
  'commander.invalidArgument': { ja: '使えない値です', en: 'value not allowed' },
  'commander.help': { ja: 'サブコマンドを指定してください', en: 'a subcommand is missing' },
  'commander.excessArguments': { ja: '引数が多すぎます', en: 'too many arguments' },
}

/** A wrong command line as a failure that names the option or word at fault. */
export function usageFailure(error: CommanderError, locale: Locale): Failure {
  const path = /'([^']+)'/.exec(error.message)?.[1]?.split(' ')[0] ?? 'shindan'
  const known = messages[error.code]
  const kind = error.code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const hint = /\((Did you mean .*|Allowed choices are .*)\)|Allowed choices are .*/.exec(error.message)?.[0]
  const plain = known ?? { ja: error.message, en: error.message.replace(/^error: /, '') }
  return failure(kind, path, hint ? { ja: `${plain.ja} ${hint}`, en: `${plain.en} ${hint}` } : plain, locale)
}
