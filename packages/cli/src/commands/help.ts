import type { Command } from 'commander'
import { type Cli, exitDone } from '../cli.ts'
import { commandOf } from '../command-path.ts'
import { refuse } from '../exit.ts'
import { unknownCommandFailure } from '../unknown-command.ts'

export function helpCommand(program: Command, { say, examples, exits, locale, world, finish }: Cli): void {
  program
    .command('help')
    .argument('[command...]', say({ ja: 'ヘルプを読むコマンド', en: 'the command to read about' }))
    .description(say({ ja: 'コマンドの使い方を表示します。', en: 'Tells how a command is used.' }))
    .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .addHelpText('after', examples('shindan help diagnose', 'shindan help renewal check'))
    .addHelpText('after', exits(exitDone))
    .action((words: readonly string[]) => {
      const [command, unknown] = commandOf(words, program)
      if (unknown.length > 0)
        return finish(refuse([unknownCommandFailure(unknown, command, locale)], false, world))
      command.outputHelp()
    })
}
