import { type Locale, locales } from '@shindan/core'
import { Command, CommanderError } from 'commander'
import { createCli } from './cli.ts'
import { calendarCommand } from './commands/calendar.ts'
import { catalogCommand } from './commands/catalog.ts'
import { certificateCommand } from './commands/certificate.ts'
import { diagnoseCommand } from './commands/diagnose.ts'
import { lifecycleCommand } from './commands/lifecycle.ts'
import { operationCommand } from './commands/operation.ts'
import { renewalCommand } from './commands/renewal.ts'
import { schemaCommand } from './commands/schema.ts'
import { exit, refuse } from './exit.ts'
import { harmless } from './harmless.ts'
import { naming } from './invoked.ts'
import { localeOf } from './locale.ts'
import { usageFailure } from './usage.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

const commands = [
  diagnoseCommand,
  renewalCommand,
  certificateCommand,
  lifecycleCommand,
  calendarCommand,
  operationCommand,
  catalogCommand,
  schemaCommand,
]

/**
 * Runs one command line and gives its exit code. Whatever is typed, the answer is a result or a clear message,
 * never a stack trace: only a defect of our own ends in {@link exit.defect}.
 */
export async function run(args: readonly string[], surroundings: World): Promise<number> {
  const world = harmless(args.includes('--json') ? surroundings : naming(surroundings))
  const locale = localeIn(args) ?? localeOf(world.environment)
  let code: number = exit.done
  const program = programFor(locale, world, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) return defect(error, locale, world)
    return error.exitCode === 0
      ? exit.done
      : refuse([usageFailure(error, locale)], args.includes('--json'), world)
  }
}

/** The language asked for, before anything else is read: help and errors speak it too. */
function localeIn(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const value = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1])
  return locales.find((locale) => locale === value)
}

function defect(error: unknown, locale: Locale, world: World): number {
  const message = {
    ja: '内部エラーです。不具合として報告してください',
    en: 'this is a defect of shindan, please report it',
  }
  world.err(`shindan: ${message[locale]}: ${error instanceof Error ? error.message : String(error)}\n`)
  return exit.defect
}

function programFor(locale: Locale, world: World, finish: (exitCode: number) => void): Command {
  const cli = createCli(locale, world, finish)
  const program = new Command('shindan')
    .description(
      cli.say({
        ja: 'デバイスの登録と証明書のエラーを診断します。',
        en: 'Diagnoses errors of device enrolment and certificates.',
      }),
    )
    .version(version, '-V, --version', cli.say({ ja: 'バージョンを表示します', en: 'print the version' }))
    .helpOption('-h, --help', cli.say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => undefined })
    .addHelpText(
      'after',
      cli.examples(
        'shindan diagnose "503 証明書の取得が許可されていません。管理者にお問い合わせください。"',
        'shindan catalog list',
      ),
    )
  program
    .argument('[command...]')
    .allowUnknownOption()
    .action((words: readonly string[]) => {
      const [word] = words
      if (word === undefined) return program.outputHelp()
      const code = word.startsWith('-') ? 'commander.unknownOption' : 'commander.unknownCommand'
      throw new CommanderError(1, code, `'${word}'`)
    })
  for (const define of commands) define(program, cli)
  return program
}
