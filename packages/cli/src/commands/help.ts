import type { Locale } from '@shindan/core'
import type { Command } from 'commander'
import { type Cli, exitDone } from '../cli.ts'
import { commandOf, commandsIn } from '../command-path.ts'
import { refuse } from '../exit.ts'
import { type Failure, failure } from '../failure.ts'
import { nearestCommand } from '../unknown-command.ts'

export function helpCommand(program: Command, { say, examples, exits, locale, world, finish }: Cli): void {
  program
    .command('help')
    .argument('[command...]', say({ ja: 'ヘルプを読むコマンド', en: 'the command to read about' }))
    .description(say({ ja: 'コマンドの使い方を表示します。', en: 'Tells how a command is used.' }))
    .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .addHelpText('after', examples('shindan help diagnose', 'shindan help renewal check'))
    .addHelpText('after', exits(exitDone))
    .action((words: readonly string[]) => {
      const [command, [unknown]] = commandOf(words, program)
      if (unknown === undefined) return command.outputHelp()
      finish(refuse([noSuchCommand(unknown, command, locale)], false, world))
    })
}

function noSuchCommand(word: string, group: Command, locale: Locale): Failure {
  const near = nearestCommand(word, group)?.replace('shindan', 'shindan help')
  const all = commandsIn(group).map((each) => each.name())
  const message = near
    ? { ja: `不明なコマンドです。もしかして: ${near}`, en: `unknown command. Did you mean: ${near}` }
    : {
        ja: `不明なコマンドです。使える値: ${all.join('、')}`,
        en: `unknown command. Choices: ${all.join(', ')}`,
      }
  return failure('unknown-command', word, message, locale)
}
