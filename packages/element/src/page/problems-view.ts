import type { Locale, Localized } from '@shindan/core'
import { html } from 'lit'
import { say } from './say.ts'

const pleaseCheck: Localized = { ja: '確認してください', en: 'Please check' }

/** What is wrong with a field, beside it: there also where nothing is, so that the field can say what describes it. */
export function problemsView(id: string, messages: readonly string[], locale: Locale) {
  return html`<div id=${id} class="stack close problems">${messages.map(
    (message) =>
      html`<p class="problem"><span class="sign" aria-hidden="true">!</span><span><span class="unseen">${say(pleaseCheck, locale)}: </span>${message}</span></p>`,
  )}</div>`
}
