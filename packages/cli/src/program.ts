import type { Locale } from '@shindan/core'
import { Command, CommanderError } from 'commander'
import { createCli, localeOption } from './cli.ts'
import { calendarCommand } from './commands/calendar.ts'
import { catalogCommand } from './commands/catalog.ts'
import { certificateCommand } from './commands/certificate.ts'
import { completeCommand, completionCommand } from './commands/completion.ts'
import { diagnoseCommand } from './commands/diagnose.ts'
import { fleetCommand } from './commands/fleet.ts'
import { helpCommand } from './commands/help.ts'
import { lifecycleCommand } from './commands/lifecycle.ts'
import { operationCommand } from './commands/operation.ts'
import { pluginCommand } from './commands/plugin.ts'
import { renewalCommand } from './commands/renewal.ts'
import { schemaCommand } from './commands/schema.ts'
import { refuseSecondValues } from './given-twice.ts'
import { helpIn } from './help.ts'
import { unknownCommand } from './unknown-command.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

const commands = [
  diagnoseCommand,
  renewalCommand,
  certificateCommand,
  lifecycleCommand,
  calendarCommand,
  operationCommand,
  fleetCommand,
  catalogCommand,
  pluginCommand,
  schemaCommand,
  helpCommand,
  completionCommand,
  completeCommand,
]

/** All commands in one language. Where a command ends, its exit code is told to `finish`. */
export function programIn(locale: Locale, world: World, finish: (exitCode: number) => void): Command {
  const cli = createCli(locale, world, finish)
  const { say, examples, exits } = cli
  const program = new Command('shindan')
    .description(
      say({
        ja: 'デバイスの登録と証明書のエラーを診断します。',
        en: 'Diagnoses errors of device enrolment and certificates.',
      }),
    )
    .usage('<command> [options]')
    .version(version, '-V, --version', say({ ja: 'バージョンを表示します', en: 'print the version' }))
    .addOption(localeOption(locale))
    .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => undefined })
    .configureHelp(helpIn(locale, world.columns))
    .addHelpText(
      'after',
      examples('shindan diagnose "503 証明書の取得が許可されていません。"', 'shindan help diagnose'),
    )
    .addHelpText(
      'after',
      exits({
        0: { ja: '答えが出た', en: 'there is an answer' },
        1: { ja: '危険、または実施できない', en: 'unsafe, or blocked' },
        3: { ja: '特定できない、または判定できない', en: 'nothing recognised, or undecided' },
      }),
    )
  program
    .argument('[command...]')
    .allowUnknownOption()
    .action((words: readonly string[]) => {
      if (words.length === 0) return program.outputHelp()
      throw new CommanderError(1, unknownCommand, words.join('\n'))
    })
  for (const define of commands) define(program, cli)
  refuseSecondValues(program)
  return program
}

/** The language asked for, before anything else is read: help and errors speak it too. */
export function localeIn(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  return args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1])
}
