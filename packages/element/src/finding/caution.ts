import type { Localized } from '@shindan/core'
import { html } from 'lit'
import type { Telling } from './telling.ts'

/** What must not be overlooked. */
export function caution(text: string, { say }: Pick<Telling, 'say'>) {
  return html`<p class="caution">
    <span class="sign" aria-hidden="true">!</span>
    <span><span class="unseen">${say(word)}: </span>${text}</span>
  </p>`
}

const word: Localized = { ja: '注意', en: 'Caution' }
