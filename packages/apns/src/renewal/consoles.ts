import { type AnyPlugin, type Composition, type Locale, type Localized, textIn } from '@shindan/core'
import type { RenewalOutcome, UploadTable } from '../facts/upload-outcome.ts'

/** A console whose answer to an upload is known: its plugin, and its own table. */
export interface Console {
  readonly plugin: Pick<AnyPlugin, 'name' | 'title' | 'errors'>
  readonly upload: UploadTable
}

/** What a console will show, in one language. */
export interface PresentedConsole {
  /** The name of its plugin. */
  readonly console: string
  readonly title: string
  /** One of its errors, or that it takes the file; null where nobody knows. */
  readonly shows: string | null
  /** The message as it stands on the screen in quotation marks, or that in words. */
  readonly text: string
}

const words = {
  accepted: { ja: '受け付けられます', en: 'it is accepted' },
  nobodyKnows: { ja: '分かりません', en: 'not known' },
} as const satisfies { readonly [word: string]: Localized }

/** What each console will show when a file of this outcome is uploaded. */
export function consoleAnswers(
  consoles: readonly Console[],
  outcome: RenewalOutcome,
  { errors }: Pick<Composition, 'errors'>,
  locale: Locale,
): readonly PresentedConsole[] {
  return consoles.map(({ plugin, upload }) => {
    const shows = upload[outcome]
    const error = errors.get(shows ?? '') ?? plugin.errors.find(({ id }) => id === shows)
    const message = error?.messages[0]?.ja
    const said = shows === null ? words.nobodyKnows : words.accepted
    return {
      console: plugin.name,
      title: textIn(plugin.title, locale),
      shows,
      text: message ? `「${message}」` : textIn(said, locale),
    }
  })
}
