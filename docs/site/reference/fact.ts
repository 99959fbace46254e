import { type Fact, factsReadBy, inputsOf, isAsked, isGiven, pathOf, textIn } from '@shindan/core'
import { catalogWords, difficultyWords, sayValue, typeWords } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { html, type Part } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { errorName } from './rule.ts'
import { details, factLinks, linkTo, list, say, section, table } from './telling.ts'

/** The page of one fact: how it is asked for, where to look, and what reads it. */
export function factPage(id: string, fact: Fact, telling: Telling): Page {
  const { locale } = telling
  const label = textIn(fact.label, locale)
  const inputs = inputsOf(fact)
  return {
    path: pathOf('facts', id, locale),
    locale,
    title: label,
    description: isAsked(fact) ? textIn(fact.ask, locale) : `${label} (${id})`,
    kind: words.fact[locale],
    type: 'TechArticle',
    above: aboveEntry('facts', id, telling),
    foundBy: [id],
    body: html`
<h1>${label}</h1>
${isAsked(fact) ? html`<p class="lead">${textIn(fact.ask, locale)}</p>` : undefined}
${details(
  [
    [
      catalogWords.where,
      isAsked(fact) ? textIn(fact.where, locale) : isGiven(fact) ? catalogWords.files[locale] : undefined,
    ],
    [catalogWords.type, typeOf(fact, telling)],
    [
      { ja: '調べやすさ', en: 'How to come by it' },
      isAsked(fact) && difficultyWords[fact.difficulty][locale],
    ],
    [catalogWords.from, factLinks(inputs, telling)],
    [
      { ja: '指定がないとき', en: 'Unless given' },
      fact.assumed === undefined
        ? undefined
        : sayValue(id, fact.assumed, telling.composition, { locale, timeZone: 'UTC' }),
    ],
    [words.id, html`<code>${id}</code>`],
  ].filter(([, value]) => value !== false) as never,
  telling,
)}
${section('choices', catalogWords.option, telling, choices(fact, telling))}
${section('readings', words.readings, telling, list(readingsOf(id, telling)))}
${section('proven', words.provenBy, telling, list(provenBy(id, telling)))}
${section('used', words.usedBy, telling, list(usersOf(id, telling)))}`,
  }
}

function typeOf(fact: Fact, { locale }: Telling): string {
  return [
    typeWords[fact.type][locale],
    ...(fact.nullable ? [catalogWords.nullable[locale]] : []),
    ...(fact.sensitive ? [catalogWords.masked[locale]] : []),
  ].join(locale === 'ja' ? '、' : ', ')
}

function choices({ choices: values }: Fact, { locale }: Telling): Part {
  return table(
    catalogWords.option[locale],
    [words.givenValue[locale], catalogWords.meaning[locale]],
    Object.entries(values ?? {}).map(([value, label]) => [
      html`<code>${value}</code>`,
      textIn(label, locale),
    ]),
  )
}

function readingsOf(id: string, { composition, locale }: Telling): readonly Part[] {
  return composition.readings
    .filter(({ fact }) => fact === id)
    .flatMap((reading) => {
      if (!('says' in reading)) return []
      const value = sayValue(id, reading.value, composition, { locale, timeZone: 'UTC' })
      return [html`${value}: ${reading.says.map((said) => `「${said}」`).join(' ')}`]
    })
}

function provenBy(id: string, telling: Telling): readonly Part[] {
  return [...telling.composition.errors.values()]
    .filter(({ proves = [], shownBy }) => shownBy?.fact === id || proves.some(({ fact }) => fact === id))
    .map((error) => linkTo('errors', error.id, telling, errorName(error.id, telling)))
}

/** Rules, requirements, notes, lifecycles and computed facts that read it. */
function usersOf(id: string, telling: Telling): readonly Part[] {
  const { composition, locale } = telling
  const { rules, operations, lifecycles, facts } = composition
  return [
    ...[...rules.values()]
      .filter(({ when, remedy }) =>
        [when, ...remedy.flatMap((step) => step.when ?? [])].some((one) => factsReadBy(one).includes(id)),
      )
      .map((rule) => linkTo('rules', rule.id, telling, say(rule.what, telling))),
    ...[...operations.values()]
      .filter(({ requirements, methods }) =>
        [...requirements, ...methods].some(({ when }) => when && factsReadBy(when).includes(id)),
      )
      .map((operation) => linkTo('operations', operation.id, telling, textIn(operation.title, locale))),
    ...[...lifecycles.values()]
      .filter(({ events }) => Object.values(events).some(({ fact }) => fact === id))
      .map((lifecycle) => linkTo('lifecycles', lifecycle.id, telling, textIn(lifecycle.label, locale))),
    ...Object.entries(facts)
      .filter(([, fact]) => inputsOf(fact).includes(id))
      .map(([of, fact]) => linkTo('facts', of, telling, textIn(fact.label, locale))),
  ]
}
