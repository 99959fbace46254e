import {
  type AnyLifecycle,
  type Composition,
  type ErrorDefinition,
  type Fact,
  isAsked,
  type Locale,
  type Localized,
  type Operation,
  type Rule,
  rulesOf,
} from '@shindan/core'
import { severityWords, words } from '@shindan/core/render'
import { factData } from './fact-data.ts'

/** One thing of the catalog: as data, as lines to read, and what it stands on. */
export interface Entry {
  readonly data: object
  readonly lines: readonly string[]
  readonly source: readonly string[]
}

/** The entry of an id, whatever kind of thing it names. */
export function entryOf(id: string, composition: Composition, locale: Locale): Entry | undefined {
  const { errors, rules, lifecycles, operations, facts } = composition
  const error = errors.get(id)
  if (error) return { data: error, lines: errorLines(error, composition, locale), source: error.source }
  const rule = rules.get(id)
  if (rule) return { data: rule, lines: ruleLines(rule, locale), source: rule.source }
  const operation = operations.get(id)
  if (operation) {
    const required = operation.requirements.flatMap((requirement) => requirement.source)
    const source = [...new Set([...operation.source, ...required])]
    return { data: operation, lines: operationLines(operation, locale), source }
  }
  const lifecycle = lifecycles.get(id)
  if (lifecycle)
    return { data: lifecycle, lines: lifecycleLines(lifecycle, locale), source: lifecycle.source }
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
  return fact && { data: factData(id, fact), lines: factLines(fact, locale), source: [] }
}

function operationLines({ title, requirements, methods }: Operation, locale: Locale): readonly string[] {
  return [
    `  ${title[locale]}`,
    ...listed(
      { ja: '条件', en: 'Requirements' },
      locale,
      requirements.map(({ id, what }) => `${id}  ${what[locale]}`),
    ),
    ...listed(
      { ja: '方法', en: 'Methods' },
      locale,
      methods.map(({ id, title }) => `${id}  ${title[locale]}`),
    ),
  ]
}

function lifecycleLines(lifecycle: AnyLifecycle, locale: Locale): readonly string[] {
  const labelled = (parts: { readonly [id: string]: { readonly label: Localized } }) =>
    Object.entries(parts).map(([id, { label }]) => `${id}  ${label[locale]}`)
  return [
    `  ${lifecycle.label[locale]} · ${lifecycle.timeZone}`,
    ...listed({ ja: 'イベント', en: 'Events' }, locale, labelled(lifecycle.events)),
    ...listed({ ja: '期限', en: 'Deadlines' }, locale, labelled(lifecycle.deadlines)),
    ...listed({ ja: '段階', en: 'Phases' }, locale, labelled(lifecycle.phases)),
    ...listed({ ja: '時間帯', en: 'Windows' }, locale, labelled(lifecycle.windows)),
    ...listed({ ja: '通知', en: 'Reminders' }, locale, labelled(lifecycle.reminders)),
  ]
}

function errorLines(
  error: ErrorDefinition,
  { rules, causes }: Composition,
  locale: Locale,
): readonly string[] {
  const named = causes.get(error.id)
  const of = named ? rulesOf(named) : []
  const about = [
    severityWords[error.severity][locale],
    ...(error.platforms.length > 0 ? [error.platforms.join(', ')] : []),
    ...(error.code ? [error.code] : []),
  ]
  return [
    `  ${error.summary[locale]}`,
    `  ${about.join(' · ')}`,
    ...listed(
      { ja: '文言', en: 'Messages' },
      locale,
      error.messages.flatMap(({ ja, en }) => [...new Set([ja, en])]),
    ),
    ...listed(
      { ja: '原因', en: 'Causes' },
      locale,
      of.map((id) => `${id}  ${rules.get(id)?.what[locale] ?? ''}`),
    ),
    ...listed(words.fix, locale, error.advice?.[locale] ?? []),
    ...(error.unexplained && of.length === 0 ? ['', `  ${error.unexplained[locale]}`] : []),
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
    ...(isAsked(fact) ? [`  ${fact.ask[locale]}`, `  ${words.where[locale]}: ${fact.where[locale]}`] : []),
    ...Object.entries(fact.choices ?? {}).map(([value, label]) => `    ${value}  ${label[locale]}`),
  ]
}

function listed(title: Localized, locale: Locale, rows: readonly string[]): readonly string[] {
  return rows.length > 0 ? ['', title[locale], ...rows.map((row) => `  ${row}`)] : []
}
