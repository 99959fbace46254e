import { type Locale, readLocale, textIn } from '@shindan/core'
import { CommanderError } from 'commander'
import { exit, refuse } from './exit.ts'
import { harmless } from './harmless.ts'
import { naming } from './invoked.ts'
import { localeOf } from './locale.ts'
import { localeIn, programIn } from './program.ts'
import { usageFailures } from './usage.ts'
import type { World } from './world.ts'
import { unwritable } from './write-file.ts'

/**
 * Runs one command line and gives its exit code. Whatever is typed, the answer is a result or a clear message,
 * never a stack trace: only a defect of our own ends in {@link exit.defect}.
 */
export async function run(args: readonly string[], surroundings: World): Promise<number> {
  const world = harmless(args.includes('--json') ? surroundings : naming(surroundings))
  const locale = readLocale(localeIn(args)).unwrapOr(localeOf(world.environment))
  let code: number = exit.done
  const program = programIn(locale, world, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return printed(code, locale, world)
  } catch (error) {
    if (!(error instanceof CommanderError)) return defect(error, locale, world)
    return error.exitCode === 0
      ? printed(exit.done, locale, world)
      : refuse(usageFailures(error, { args, program, locale }), args.includes('--json'), world)
  }
}

/** The exit code of a command, unless what it printed is lost, as on a disk that is full. A reader may stop where it likes. */
function printed(code: number, locale: Locale, world: World): number {
  const error = world.outError?.()
  if (!error || error.code === 'EPIPE') return code
  return refuse([unwritable(textIn(output, locale), error.code, locale)], false, world)
}

const output = { ja: '標準出力', en: 'standard output' }

function defect(error: unknown, locale: Locale, world: World): number {
  const message = {
    ja: '内部エラーです。不具合として報告してください',
    en: 'this is a defect of shindan, please report it',
  }
  world.err(
    `shindan: ${textIn(message, locale)}: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  return exit.defect
}
