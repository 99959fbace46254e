import type { Locale } from '@shindan/core'
import { words as said } from '@shindan/core/render'
import { html, nothing } from 'lit'
import { spokenIn } from '../page/say.ts'
import type { Findings } from './telling.ts'
import { words } from './words.ts'

/** What is cited, each document once, with the day on which somebody last looked. */
export function sourcesView(ids: readonly string[], { sources, locale, say, fill }: Findings) {
  const cited = sources.filter(({ id }) => ids.includes(id))
  if (cited.length === 0) return nothing
  const documents = new Map(cited.map((source) => [`${source.title} ${source.url ?? ''}`, source]))
  return html`<div class="sources">
    ${say(said.source)}:
    ${[...documents.values()].map(({ title, url, checkedOn, writtenIn }, i) => {
      const when = [
        ...(writtenIn === undefined ? [] : [fill(words.oldSource, { year: writtenIn })]),
        fill(words.checked, { day: sayDay(checkedOn, locale) }),
      ].join(', ')
      return html`${i > 0 ? ' / ' : nothing}${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
      (${when})`
    })}
  </div>`
}

/** A day, `YYYY-MM-DD`, as people read it. */
function sayDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(spokenIn(locale), { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
