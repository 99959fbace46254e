import { noteWords, words as said } from '@shindan/core/render'
import { html, nothing } from 'lit'
import type { Doings, Shown } from './shown.ts'
import { words } from './words.ts'

/** What was told, each thing to be changed. */
export function knownView({ known, say, fill }: Shown, on: Doings) {
  if (known.length === 0) return nothing
  return html`<section class="stack close" aria-labelledby="known">
    <h3 id="known">${say(words.known)}</h3>
    <ul>
      ${known.map(
        ({ id, label, value, canBeChanged }) => html`<li class="line">
          <span><span class="faint">${label}:</span> ${value}</span>
          ${
            canBeChanged
              ? html`<button type="button" class="plain" aria-label=${fill(words.changeOf, { label })} @click=${() => on.change(id)}>${say(words.change)}</button>`
              : nothing
          }
        </li>`,
      )}
    </ul>
  </section>`
}

/** What is read by whoever wants to know more: notes, causes that are out, whom to ask, the message to them. */
export function closing(of: Shown, on: Doings) {
  const { document, say } = of
  const notes = document.notes.filter(({ kind }) => kind !== 'warning')
  const ruledOut = document.findings.filter(({ verdict }) => verdict === 'ruled-out')
  const tried = document.findings.filter(({ tried }) => tried)
  return html`<div>
    ${fold(said.notes, notes.length, html`<ul class="stack close">${notes.map(({ kind, text }) => html`<li><span class="faint">${say(noteWords[kind])}:</span> ${text}</li>`)}</ul>`)}
    ${fold(words.triedCauses, tried.length, html`<ul class="stack close">${tried.map(({ text }) => html`<li>${text.what}</li>`)}</ul>`)}
    ${fold(
      words.ruledOut,
      ruledOut.length,
      html`<ul class="stack close">${ruledOut.map(({ rule, text }) => excludedView(rule, text.what))}</ul>
        ${document.exhausted && ruledOut.length > 0 ? html`<p class="faint">${say(said.recheck)}</p>` : nothing}`,
    )}
    ${fold(
      said.contacts,
      document.contacts.length,
      html`<ul class="stack close">${document.contacts.map(
        ({ roleLabel, name, url, note }) => html`<li>
        ${roleLabel}: ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name}
        ${note ? html`<p class="faint">${note}</p>` : nothing}
      </li>`,
      )}</ul>`,
    )}
    <details part="inquiry" ?open=${document.exhausted}>
      <summary><h3>${say(words.inquiry)}</h3></summary>
      <div class="stack close">
        <p class="faint">${say(words.inquiryHint)}</p>
        <pre class="panel inquiry" tabindex="0" role="group" aria-label=${say(words.inquiry)}>${of.inquiry}</pre>
        <div class="row">
          <button type="button" @click=${on.copy}>${say(words.copy)}</button>
          ${of.copying ? html`<span>${say(of.copying === 'copied' ? words.copied : words.notCopied)}</span>` : nothing}
        </div>
      </div>
    </details>
  </div>`

  function fold(title: Parameters<Shown['say']>[0], count: number, content: unknown) {
    if (count === 0) return nothing
    return html`<details ?open=${title === said.contacts && document.exhausted}>
      <summary><h3>${say(title)} (${count})</h3></summary>
      <div class="stack close">${content}</div>
    </details>`
  }

  function excludedView(rule: string, what: string) {
    const by = document.excluded.find((each) => each.rule === rule)?.by ?? []
    return html`<li>
      <p><span aria-hidden="true">× </span>${what}</p>
      ${by.length > 0 ? html`<p class="faint">${say(said.excludedBy)}: ${by.map(({ label, value }) => `${label}: ${value}`).join(' / ')}</p>` : nothing}
    </li>`
  }
}
