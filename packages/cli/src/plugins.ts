import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import {
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
import { filesNamed } from './knowledge/files-named.ts'

/** The plugins that the command line brings along. */
export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
/** What the compiler knows of the plugins at hand: those that somebody gave are beside these, or in their places. */
export type AllPlugins = typeof plugins

/** The plugins that the command line brings along, with those that `--plugin` and `.shindan` name. */
export async function pluginsFor(context: Context): Promise<Result<AllPlugins, readonly Failure[]>> {
  const files = await filesNamed(context)
  if (files.isErr()) return err(files.error)
  const isWritten = locales.some((locale) => locale === context.locale)
  // Most people have none of their own, and are not kept waiting for what reads them.
  if (files.value.length === 0 && isWritten) return ok(plugins)
  const { withFiles } = await import('./knowledge/with-files.ts')
  const { withoutTexts } = await import('./knowledge/without-texts.ts')
  const all = await withFiles(plugins, files.value, context)
  const lacking = all.isOk() && withoutTexts(context.locale, all.value.plugins)
  if (lacking) context.world.err(`shindan: ${textIn(lacking, context.locale)}\n`)
  return all.map(({ plugins }) => plugins as unknown as AllPlugins)
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
