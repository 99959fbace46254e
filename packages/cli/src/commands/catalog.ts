import type { Composition, Localized } from '@shindan/core'
import { severityWords } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { openDiagnoser } from '../plugins.ts'

/** The shape of {@link exportCatalog}; it grows only with a change that readers must notice. */
const schemaVersion = 1

/** Lines of one kind in a listing. */
interface Section {
  readonly kind: string
  readonly title: Localized
  readonly rows: readonly { readonly id: string; readonly text: Localized }[]
}

/** Lists what the catalog holds. */
export function list({ kind }: { readonly kind?: string }, { json, locale, world }: Context): number {
  const sections = sectionsOf(openDiagnoser().composition).filter((section) => !kind || section.kind === kind)
  if (json) {
    const ids = sections.map((section) => [section.kind, section.rows.map(({ id, text }) => ({ id, text: text[locale] }))])
    world.out(`${JSON.stringify(Object.fromEntries(ids), null, 2)}\n`)
    return exit.done
  }
  for (const { title, rows } of sections) {
    world.out(`${title[locale]} (${rows.length})\n`)
    for (const { id, text } of rows) world.out(`  ${id}\n      ${text[locale]}\n`)
    world.out('\n')
  }
  return exit.done
}

function sectionsOf({ errors, rules, facts }: Composition): readonly Section[] {
  return [
    {
      kind: 'errors',
      title: { ja: 'エラー', en: 'Errors' },
      rows: [...errors.values()].map(({ id, summary }) => ({ id, text: summary })),
    },
    {
      kind: 'rules',
      title: { ja: '原因', en: 'Rules' },
      rows: [...rules.values()].map(({ id, what }) => ({ id, text: what })),
    },
    {
      kind: 'facts',
      title: { ja: '事実', en: 'Facts' },
      rows: Object.entries(facts).map(([id, { label }]) => ({ id, text: label })),
    },
  ]
}

/** Shows one entry with its sources and examples. */
export function show(id: string, { json, locale, world }: Context): number {
  const { composition } = openDiagnoser()
  const entry = entryOf(id, composition)
  if (!entry) {
    const message = { ja: 'カタログにありません。「shindan catalog list」で一覧を確認できます', en: 'is not in the catalog; see "shindan catalog list"' }
    return refuse([failure('unknown-id', id, message, locale)], json, world)
  }
  const sources = 'source' in entry ? (entry.source as readonly string[]).map((source) => ({ id: source, ...composition.sources[source] })) : []
  if (json) {
    world.out(`${JSON.stringify({ ...entry, sources }, null, 2)}\n`)
    return exit.done
  }
  world.out(`${id}\n${describe(entry, composition, locale)}`)
  for (const { id: row, title, line } of sources) world.out(`  ${row} ${title?.[locale] ?? ''}${line ? ` (${line})` : ''}\n`)
  return exit.done
}

function entryOf(id: string, composition: Composition): object | undefined {
  const fact = Object.hasOwn(composition.facts, id) ? composition.facts[id] : undefined
  return composition.errors.get(id) ?? composition.rules.get(id) ?? (fact && withoutSchema(id, fact))
}

function withoutSchema(id: string, { schema: _, ...fact }: Composition['facts'][string]): object {
  return { id, ...fact }
}

function describe(entry: object, composition: Composition, locale: 'ja' | 'en'): string {
  const lines: string[] = []
  const heading = (text: Localized) => lines.push('', text[locale])
  if ('summary' in entry) {
    const error = entry as ReturnType<Composition['errors']['get']> & object
    lines.push(`  ${error.summary[locale]}`, `  ${severityWords[error.severity][locale]} · ${error.platforms.join(', ')}${error.code ? ` · ${error.code}` : ''}`)
    heading({ ja: '文言', en: 'Messages' })
    for (const message of error.messages) lines.push(`  ${message.ja}`, `  ${message.en}`)
    heading({ ja: '原因', en: 'Causes' })
    const own = [...composition.rules.values()].filter((rule) => rule.explains.includes(error.id)).map(({ id }) => id)
    lines.push(...[...(error.causes ?? []), ...own].map((id) => `  ${id}  ${composition.rules.get(id)?.what[locale] ?? ''}`))
    if (error.unexplained) lines.push(`  ${error.unexplained[locale]}`)
  } else if ('what' in entry) {
    const rule = entry as ReturnType<Composition['rules']['get']> & object
    lines.push(`  ${rule.what[locale]}`, `  ${rule.why[locale]}`)
    heading({ ja: '対処', en: 'What to do' })
    lines.push(...rule.remedy.map((step, i) => `  ${i + 1}. ${step.do[locale]}`))
    heading({ ja: '例', en: 'Examples' })
    for (const { name, facts, now, expect } of rule.examples) {
      const expected = typeof expect === 'string' ? expect : `ask ${expect.ask.join(', ') || '–'}`
      lines.push(`  ${name}: ${JSON.stringify(facts)}${now ? ` @ ${now}` : ''} → ${expected}`)
    }
  } else {
    const fact = entry as Composition['facts'][string]
    lines.push(`  ${fact.label[locale]} · ${fact.type}${fact.nullable ? ' | null' : ''}`, `  ${fact.ask[locale]}`, `  ${fact.where[locale]}`)
    for (const [value, label] of Object.entries(fact.choices ?? {})) lines.push(`    ${value}  ${label[locale]}`)
  }
  heading({ ja: '出典', en: 'Sources' })
  return `${lines.join('\n')}\n`
}

/** Exports the whole catalog, machine-readable, in both languages. */
export function exportCatalog({ world }: Context): number {
  const { plugins, errors, rules, facts, derived, sources, notes, constraints, isolations } = openDiagnoser().composition
  const catalog = {
    schemaVersion,
    plugins: plugins.map(({ name, title }) => ({ name, title })),
    errors: [...errors.values()],
    rules: [...rules.values()],
    facts: Object.entries(facts).map(([id, fact]) => withoutSchema(id, fact)),
    derived: Object.entries(derived).map(([id, { type, label, from }]) => ({ id, type, label, from })),
    notes,
    constraints,
    isolations,
    sources,
  }
  world.out(`${JSON.stringify(catalog, null, 2)}\n`)
  return exit.done
}
