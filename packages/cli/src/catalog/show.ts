import type { Composition, ErrorDefinition, Fact, Locale, Localized, Rule } from '@shindan/core'
import { severityWords, words } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { openDiagnoser } from '../plugins.ts'
import { describedFact } from './described-fact.ts'

/** Shows one entry with its sources and examples. */
export function show(id: string, { json, locale, world }: Context): number {
  const { composition } = openDiagnoser()
  const error = composition.errors.get(id)
  const rule = composition.rules.get(id)
  const fact = Object.hasOwn(composition.facts, id) ? composition.facts[id] : undefined
  const entry = error ?? rule ?? (fact && describedFact(id, fact))
  if (!entry) {
    const message = {
      ja: 'カタログにありません。「shindan catalog list」で一覧を確認できます',
      en: 'is not in the catalog; see "shindan catalog list"',
    }
    return refuse([failure('unknown-id', id, message, locale)], json, world)
  }
  const cited = error?.source ?? rule?.source ?? []
  if (json) {
    const sources = cited.map((source) => ({ id: source, ...composition.sources[source] }))
    world.out(`${JSON.stringify({ ...entry, sources }, null, 2)}\n`)
    return exit.done
  }
  const lines = error
    ? errorLines(error, composition, locale)
    : rule
      ? ruleLines(rule, locale)
      : fact
        ? factLines(fact, locale)
        : []
  const sources = cited.map((source) => {
    const { title, line } = composition.sources[source] ?? {}
    return `  ${source} ${title?.[locale] ?? ''}${line ? ` (${line})` : ''}`
  })
  const footer = sources.length > 0 ? ['', words.source[locale], ...sources] : []
  world.out(`${[id, ...lines, ...footer].join('\n')}\n`)
  return exit.done
}

function errorLines(error: ErrorDefinition, { rules }: Composition, locale: Locale): readonly string[] {
  const own = [...rules.values()].filter((rule) => rule.explains.includes(error.id)).map((rule) => rule.id)
  const about = [
    severityWords[error.severity][locale],
    error.platforms.join(', '),
    ...(error.code ? [error.code] : []),
  ]
  return [
    `  ${error.summary[locale]}`,
    `  ${about.join(' · ')}`,
    ...listed(
      { ja: '文言', en: 'Messages' },
      locale,
      error.messages.flatMap(({ ja, en }) => [ja, en]),
    ),
    ...listed(
      { ja: '原因', en: 'Causes' },
      locale,
      [...(error.causes ?? []), ...own].map((id) => `${id}  ${rules.get(id)?.what[locale] ?? ''}`),
    ),
    ...listed(words.fix, locale, error.advice?.[locale] ?? []),
    ...(error.unexplained ? ['', `  ${error.unexplained[locale]}`] : []),
  ]
}

function ruleLines(rule: Rule, locale: Locale): readonly string[] {
  return [
    `  ${rule.what[locale]}`,
    `  ${rule.why[locale]}`,
    ...listed(
      words.fix,
      locale,
      rule.remedy.map((step, i) => `${i + 1}. ${step.do[locale]}`),
    ),
    ...listed(
      { ja: '例', en: 'Examples' },
      locale,
      rule.examples.map(({ name, facts, now, expect }) => {
        const expected = typeof expect === 'string' ? expect : `ask ${expect.ask.join(', ') || '–'}`
        return `${name}: ${JSON.stringify(facts)}${now ? ` @ ${now}` : ''} → ${expected}`
      }),
    ),
  ]
}

function factLines(fact: Fact, locale: Locale): readonly string[] {
  return [
    `  ${fact.label[locale]} · ${fact.type}${fact.nullable ? ' | null' : ''}`,
    `  ${fact.ask[locale]}`,
    `  ${words.where[locale]}: ${fact.where[locale]}`,
    ...Object.entries(fact.choices ?? {}).map(([value, label]) => `    ${value}  ${label[locale]}`),
  ]
}

function listed(title: Localized, locale: Locale, rows: readonly string[]): readonly string[] {
  return rows.length > 0 ? ['', title[locale], ...rows.map((row) => `  ${row}`)] : []
}
