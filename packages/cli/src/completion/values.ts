import { type Composition, isGiven, type Locale, locales, textIn } from '@shindan/core'
import type { PlaceholderName } from '../placeholders.ts'

/** A word that may stand next, and what it is. */
export interface Candidate {
  readonly value: string
  readonly about: string
}

/** What is typed already. */
export interface Typed {
  /** Arguments of the command that are no options. */
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** What stands before `=` in the word that is typed. */
  readonly left: string | undefined
}

type Values = (catalog: Composition, locale: Locale, typed: Typed) => readonly Candidate[]

/** Where there is nothing to choose from. */
export const none: Values = () => []

/** What each placeholder may be replaced with: nothing where only its writer knows, or where it is a file. */
export const values: { readonly [N in PlaceholderName]: Values } = {
  cause: ({ rules }, locale) =>
    [...rules.values()].map(({ id, what }) => ({ value: id, about: textIn(what, locale) })),
  code: none,
  command: none,
  cron: none,
  date: none,
  days: none,
  engine: none,
  entry: (catalog, locale, typed) => [
    ...values.error(catalog, locale, typed).filter(({ value }) => value !== 'none'),
    ...values.cause(catalog, locale, typed),
    ...Object.entries(catalog.facts).map(([id, { label }]) => ({ value: id, about: textIn(label, locale) })),
    ...values.lifecycle(catalog, locale, typed),
    ...values.operation(catalog, locale, typed),
    ...catalog.notes.map(({ id, text }) => ({ value: id, about: textIn(text, locale) })),
  ],
  error: ({ errors }, locale) => [
    ...[...errors.values()].map(({ id, summary }) => ({ value: id, about: textIn(summary, locale) })),
    { value: 'none', about: textIn({ ja: 'どれでもない', en: 'none of those suggested' }, locale) },
  ],
  'event=date': ({ lifecycles }, locale, { operands, options }) => {
    const events = lifecycles.get(operands[0] ?? options.get('--policy') ?? '')?.events ?? {}
    return Object.entries(events).map(([id, { label }]) => ({
      value: `${id}=`,
      about: textIn(label, locale),
    }))
  },
  fact: ({ facts }, locale) =>
    Object.entries(facts).flatMap(([id, fact]) =>
      isGiven(fact) ? [{ value: id, about: textIn(fact.label, locale) }] : [],
    ),
  'fact=value': (catalog, locale, typed) => {
    const { left } = typed
    if (left === undefined)
      return values.fact(catalog, locale, typed).map((fact) => ({ ...fact, value: `${fact.value}=` }))
    const fact = Object.hasOwn(catalog.facts, left) ? catalog.facts[left] : undefined
    if (fact?.type === 'boolean') return ['yes', 'no'].map((value) => ({ value, about: '' }))
    return Object.entries(fact?.choices ?? {}).map(([value, label]) => ({
      value,
      about: textIn(label, locale),
    }))
  },
  file: none,
  format: none,
  inventory: none,
  plugin: ({ plugins }, locale) =>
    plugins.map(({ name, title }) => ({ value: name, about: textIn(title, locale) })),
  kind: none,
  lifecycle: ({ lifecycles }, locale) =>
    [...lifecycles.values()].map(({ id, label }) => ({ value: id, about: textIn(label, locale) })),
  list: none,
  locale: () => locales.map((tag) => ({ value: tag, about: '' })),
  name: none,
  number: none,
  operation: ({ operations }, locale) =>
    [...operations.values()].map(({ id, title }) => ({ value: id, about: textIn(title, locale) })),
  options: none,
  platform: ({ facts }, locale) =>
    Object.entries(facts['device.platform']?.choices ?? {}).map(([value, label]) => ({
      value,
      about: textIn(label, locale),
    })),
  product: ({ plugins, products }, locale) =>
    products.map(({ plugin }) => ({
      value: plugin,
      about: textIn(plugins.find(({ name }) => name === plugin)?.title, locale) ?? '',
    })),
  shell: none,
  state: none,
  store: none,
  url: none,
  text: none,
  topic: none,
  when: none,
  zone: () => Intl.supportedValuesOf('timeZone').map((value) => ({ value, about: '' })),
}
