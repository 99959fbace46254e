import {
  type ErrorDefinition,
  type Message,
  pathOf,
  type Rule,
  rulesOf,
  textIn,
  type WrittenLocale,
} from '@shindan/core'
import { catalogWords, platformNames, sayProofs, severityWords, stageWords } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { stepList } from './steps.ts'
import {
  askedBy,
  details,
  linkTo,
  list,
  questions,
  say,
  sayMessage,
  sayWhen,
  section,
  sources,
} from './telling.ts'

/** The page of one error: its message as on the screen, what it means, its causes in their order, what to do. */
export function errorPage(error: ErrorDefinition, telling: Telling): Page {
  const { locale, composition } = telling
  const { id, code, summary, messages } = error
  const causes = composition.causes.get(id)
  const rules = (causes ? rulesOf(causes) : []).flatMap((rule) => composition.rules.get(rule) ?? [])
  const asked = askedBy(
    rules.map(({ when }) => when),
    telling,
  )
  const slots = new Map(error.proves?.flatMap((proof) => ('slot' in proof ? [[proof.fact, proof.slot]] : [])))
  const slotOf = (fact: string) => slots.get(fact)
  const [message] = messages
  const title = headingOf(error, locale)
  return {
    path: pathOf('errors', id, locale),
    locale,
    title,
    description: descriptionOf(error, locale),
    kind: words.error[locale],
    type: 'TechArticle',
    above: aboveEntry('errors', id, telling),
    foundBy: [id, code ?? '', ...(error.codeAliases ?? []), ...messages.flatMap(({ ja, en }) => [ja, en])],
    ...(messages.some(({ ja, en }) => `${ja}${en}`.includes('{')) && { scripts: ['captures'] }),
    body: html`
<h1 class="message">${message ? sayMessage(shown(message, locale)[0]?.[1] ?? '') : title}</h1>
<p class="lead">${textIn(summary, locale)}</p>
<p id="captures" class="notice" hidden>${words.capturedWhy[locale]} <a href="#main">${words.forget[locale]}</a></p>
${details(
  [
    [
      catalogWords.code,
      code &&
        html`<code>${code}</code>${(error.codeAliases ?? []).map((each) => html`, <code>${each}</code>`)}`,
    ],
    [catalogWords.platforms, error.platforms.map((platform) => platformNames[platform]).join(', ')],
    [catalogWords.stage, stageWords[error.stage][locale]],
    [
      catalogWords.severity,
      html`<span class="severity ${error.severity}">${severityWords[error.severity][locale]}</span>`,
    ],
    [words.id, html`<code>${id}</code>`],
  ],
  telling,
)}
${section('message', catalogWords.message, telling, messages.length > 0 ? messages.map((each) => messageOf(each, locale)) : html`<p>${words.notOnScreen[locale]}</p>`)}
${section('shown-by', catalogWords.shownBy, telling, list(sayProofs(error.shownBy ? [error.shownBy] : [], composition, locale)))}
${section('proves', catalogWords.proves, telling, list(sayProofs(error.proves ?? [], composition, locale)))}
${causesOf(error, { rules, inOrder: causes?.inOrder ?? false }, telling, slotOf)}
${section('facts', words.factsAsked, telling, questions(asked, telling))}
${sources([...new Set([...error.source, ...rules.flatMap(({ source }) => source)])], telling)}`,
  }
}

/** A heading that a search engine finds by the message; by its code and meaning where there is none. */
function headingOf({ messages, code, summary }: ErrorDefinition, locale: WrittenLocale): string {
  const [message] = messages
  if (message) return (shown(message, locale)[0]?.[1] ?? '').replace(/\{[^{}]+\}/g, '…')
  return code === undefined ? textIn(summary, locale) : `${code}: ${textIn(summary, locale)}`
}

function descriptionOf({ summary, code, platforms }: ErrorDefinition, locale: WrittenLocale): string {
  const about = [code, ...platforms.map((platform) => platformNames[platform])].filter(Boolean).join(', ')
  return `${textIn(summary, locale)}${about ? ` (${about})` : ''}`
}

/** A message in the languages of the screen, that of the reader first. */
function shown(message: Message, locale: WrittenLocale): readonly (readonly [WrittenLocale, string])[] {
  const languages = message.verbatim.length > 0 ? message.verbatim : [locale]
  return languages.toSorted((a) => (a === locale ? -1 : 1)).map((language) => [language, message[language]])
}

function messageOf(message: Message, locale: WrittenLocale): Html {
  const screens = shown(message, locale)
  const isSame = message.ja === message.en
  return html`<figure class="screen">${(isSame ? screens.slice(0, 1) : screens).map(
    ([language, text]) =>
      html`<blockquote lang="${isSame ? '' : language}"><p>${sayMessage(text)}</p></blockquote>`,
  )}${
    !isSame &&
    !message.verbatim.includes(locale) &&
    message.verbatim.length > 0 &&
    html`<figcaption>${words.translated[locale]}: ${sayMessage(message[locale])}</figcaption>`
  }</figure>`
}

function causesOf(
  error: ErrorDefinition,
  { rules, inOrder }: { readonly rules: readonly Rule[]; readonly inOrder: boolean },
  telling: Telling,
  slotOf: (fact: string) => string | undefined,
): Part {
  const { locale } = telling
  const advice = error.advice && list(textIn(error.advice, locale), 'ol')
  if (rules.length === 0) {
    return section(
      'advice',
      words.remedy,
      telling,
      error.unexplained && html`<p>${say(error.unexplained, telling)}</p>`,
      advice,
    )
  }
  return html`${section(
    'causes',
    inOrder ? words.inOrder : catalogWords.causes,
    telling,
    inOrder && html`<p>${catalogWords.isolated[locale]}</p>`,
    html`<ol class="causes">${rules.map(
      (rule) => html`<li><h3>${linkTo('rules', rule.id, telling, say(rule.what, telling, slotOf))}</h3>
<p>${say(rule.why, telling, slotOf)}</p>
<p class="muted">${catalogWords.holds[locale]}: ${sayWhen(rule.when, telling)}</p>
<h4>${words.remedy[locale]}</h4>
${stepList(rule.remedy, telling, slotOf)}</li>`,
    )}</ol>`,
  )}${section('advice', words.remedy, telling, advice)}`
}
