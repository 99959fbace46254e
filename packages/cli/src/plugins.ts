import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import {
  type AnyPlugin,
  type Composition,
  CompositionError,
  compose,
  createDiagnoser,
  type Diagnoser,
  err,
  locales,
  ok,
  type Result,
  textIn,
} from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import type { Context } from './context.ts'
import type { Failure } from './failure.ts'
import { filesNamed, type NamedFile } from './knowledge/files-named.ts'

/** The plugins that the command line brings along. */
export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
/** What the compiler knows of the plugins at hand: those that somebody gave are beside these, or in their places. */
export type AllPlugins = typeof plugins

/** The plugins that the command line brings along, with those that `--plugin` and `.shindan` name. */
export async function pluginsFor(context: Context): Promise<Result<AllPlugins, readonly Failure[]>> {
  const files = await filesNamed(context)
  if (files.isErr()) return err(files.error)
  // Most people have none of their own, and are not kept waiting for what reads them.
  const all = files.value.length === 0 ? ok({ plugins }) : await read(files.value, context)
  if (all.isErr()) return err(all.error)
  if (!locales.some((locale) => locale === context.locale)) await sayWhatLacks(all.value.plugins, context)
  return ok(all.value.plugins as unknown as AllPlugins)
}

async function read(files: readonly NamedFile[], context: Context) {
  const { withFiles } = await import('./knowledge/with-files.ts')
  return withFiles(plugins, files, context)
}

async function sayWhatLacks(all: readonly AnyPlugin[], { locale, world }: Context): Promise<void> {
  const { withoutTexts } = await import('./knowledge/without-texts.ts')
  const lacking = withoutTexts(locale, all)
  if (lacking) world.err(`shindan: ${textIn(lacking, locale)}\n`)
}

/** A diagnoser over all of them. */
export function openDiagnoser(all: AllPlugins = plugins): Diagnoser<AllPlugins> {
  return createDiagnoser({ plugins: all })
}

/** What all of them hold, for commands that recognise nothing: indexing messages is most of what opening costs. */
export function openCatalog(all: AllPlugins = plugins): Composition {
  return compose(all).match(
    (composition) => composition,
    (problems) => {
      throw new CompositionError(problems)
    },
  )
}
