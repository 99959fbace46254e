import type { Locale, Localized } from '@shindan/core'
import type { CommanderError } from 'commander'
import { type Failure, failure } from './failure.ts'

const notAChoice: Localized = { ja: '選択肢にない値です', en: 'not one of the choices' }

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
export function usageFailure({ code, message }: CommanderError, locale: Locale): Failure {
  const path = /'([^']+)'/.exec(message)?.[1]?.split(' ')[0]
  const kind = code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const said = sentence(code, message)
  return path === undefined
    ? { kind, path: 'shindan', message: said[locale] }
    : failure(kind, path, said, locale)
}

function sentence(code: string, message: string): Localized {
  const choices = /Allowed choices are ([^)]*[^).])/.exec(message)?.[1]?.split(', ')
  if (choices) {
    return {
      ja: `${notAChoice.ja}。使える値: ${choices.join('、')}`,
      en: `${notAChoice.en}. Choices: ${choices.join(', ')}`,
    }
  }
  const plain = messages[code] ?? { ja: message, en: message.replace(/^error: /, '') }
  const meant = /Did you mean (?:one of )?([^?]{1,500})\?/.exec(message)?.[1]?.split(', ')
  return meant
    ? {
        ja: `${plain.ja}。もしかして: ${meant.join('、')}`,
        en: `${plain.en}. Did you mean: ${meant.join(', ')}`,
      }
    : plain
}
