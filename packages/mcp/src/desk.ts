import type { Locale } from '@shindan/core'
import { type Answers, type Asked, createAnswers, hostOf } from '@shindan/server/answers'
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
export function openDesk({ plugins = allPlugins, consoles = allConsoles, ...options }: McpOptions): Desk {
  const { text } = mcpLimits
  const host = hostOf(options)
  return {
    answers: createAnswers({ plugins, consoles, limits: { text } }),
    locale: host.locale,
    asked: ({ locale = host.locale, timeZone = host.timeZone }) => ({ now: host.now(), locale, timeZone }),
  }
}
