import { defaultTimeZone, type Locale } from '@shindan/core'
import { type Answers, type Asked, createAnswers } from '@shindan/server/answers'
import { mcpLimits } from './limits.ts'
import { allConsoles, allPlugins, type McpOptions } from './options.ts'

/** What every tool answers from. */
export interface Desk {
  readonly answers: Answers
  readonly locale: Locale
  /** How something is asked now, in a language and a zone that may be named. */
  readonly asked: (voice: {
    readonly locale?: string | undefined
    readonly timeZone?: string | undefined
  }) => Asked
}

/** Made once: it indexes the catalogs, whoever asks. */
export function openDesk({
  plugins = allPlugins,
  consoles = allConsoles,
  locale: usual = 'ja',
  timeZone: usualZone = defaultTimeZone,
  now = () => new Date().toISOString(),
}: McpOptions): Desk {
  const { text } = mcpLimits
  return {
    answers: createAnswers({ plugins, consoles, limits: { text } }),
    locale: usual,
    asked: ({ locale = usual, timeZone = usualZone }) => ({ now: now(), locale, timeZone }),
  }
}
