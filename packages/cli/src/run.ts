import { type Locale, readLocale, textIn } from '@shindan/core'
import { CommanderError } from 'commander'
import { exit, refuse } from './exit.ts'
import { harmless } from './harmless.ts'
import { naming } from './invoked.ts'
import { localeOf } from './locale.ts'
import { localeIn, programIn } from './program.ts'
import { usageFailures } from './usage.ts'
import type { World } from './world.ts'

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
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) return defect(error, locale, world)
    return error.exitCode === 0
      ? exit.done
      : refuse(usageFailures(error, { args, program, locale }), args.includes('--json'), world)
  }
}

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
