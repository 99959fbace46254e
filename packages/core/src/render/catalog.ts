import type { ErrorDefinition } from '../catalog/error.ts'
import type { Source } from '../catalog/source.ts'
import { type Envelope, envelope } from '../envelope/index.ts'
import { type Fact, inputsOf } from '../fact/fact.ts'
import type { AnyLifecycle } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import type { Composition } from '../plugin/compose.ts'
import { currentId } from '../plugin/renamed.ts'
import { guarded } from '../problem/mistake.ts'
import type { Note } from '../rule/note.ts'
import type { Rule } from '../rule/rule.ts'
import { type Localized, textIn } from '../text/locale.ts'
import type { Voice } from './voice.ts'

/** The parts of a catalog that are listed. */
export const catalogParts = ['errors', 'rules', 'facts', 'policies', 'operations', 'notes'] as const
/** One of {@link catalogParts}. */
export type CatalogPart = (typeof catalogParts)[number]

/** One entry of a listing. */
export interface PresentedRow {
  readonly id: string
  readonly text: string
}

/** What a catalog holds, in one language. */
export interface PresentedCatalog
  extends Envelope<'catalog'>,
    Readonly<Partial<Record<CatalogPart, readonly PresentedRow[]>>> {}

/** Lists what a catalog holds in one language: all of it, or one part. */
export const presentCatalog = guarded(
  ['composition', 'voice'],
  'a composition and a locale',
  (composition: Composition, { locale }: Pick<Voice, 'locale'>, part?: CatalogPart): PresentedCatalog => {
    const listed = Object.entries(rowsOf(composition))
      .filter(([of]) => part === undefined || of === part)
      .map(([of, rows]) => [of, rows.map(({ id, text }) => ({ id, text: textIn(text, locale) }))])
    return { ...envelope('catalog'), ...Object.fromEntries(listed) }
  },
)

function rowsOf({ errors, rules, facts, lifecycles, operations, notes }: Composition): {
  readonly [P in CatalogPart]: readonly { readonly id: string; readonly text: Localized }[]
} {
  return {
    errors: [...errors.values()].map(({ id, summary }) => ({ id, text: summary })),
    rules: [...rules.values()].map(({ id, what }) => ({ id, text: what })),
    facts: Object.entries(facts).map(([id, { label }]) => ({ id, text: label })),
    policies: [...lifecycles.values()].map(({ id, label }) => ({ id, text: label })),
    operations: [...operations.values()].map(({ id, title }) => ({ id, text: title })),
    notes: notes.map(({ id, text }) => ({ id, text })),
  }
}

/** A fact as data alone: how it is computed is code, and stays behind. */
export interface FactData extends Omit<Fact, 'computation'> {
  readonly id: string
  /** What it is computed from, where it is. */
  readonly from?: readonly string[]
}

/** A note whose own kind makes room for that of the document. */
export interface NoteData extends Omit<Note, 'kind'> {
  readonly noteKind: Note['kind']
}

/** One thing of a catalog as it is defined, in every language, with the sources that it cites. */
export type PresentedEntry = Envelope<'catalog'> &
  (ErrorDefinition | Rule | Operation | AnyLifecycle | NoteData | FactData) & {
    readonly sources: readonly (Source & { readonly id: string })[]
    /** The id that was asked for, where another took its place. */
    readonly renamedFrom?: string
  }

/** The entry of an id, or of what took its place; undefined where there is none. */
export const presentEntry = guarded(
  ['id', 'composition'],
  'an id and a composition',
  (asked: string, composition: Composition): PresentedEntry | undefined => {
    const id = currentId(asked, composition)
    const entry = entryOf(id, composition)
    if (!entry) return undefined
    const sources = entry.source.flatMap((source) => {
      const known = composition.sources[source]
      return known ? [{ id: source, ...known }] : []
    })
    return {
      ...envelope('catalog'),
      ...entry.data,
      sources,
      ...(id !== asked && { renamedFrom: asked }),
    }
  },
)

/** A definition as data, and what it stands on. */
interface Entry {
  readonly data: ErrorDefinition | Rule | Operation | AnyLifecycle | NoteData | FactData
  readonly source: readonly string[]
}

function entryOf(id: string, composition: Composition): Entry | undefined {
  const { errors, rules, lifecycles, operations, notes, facts } = composition
  const cited = errors.get(id) ?? rules.get(id) ?? lifecycles.get(id)
  if (cited) return { data: cited, source: cited.source }
  const operation = operations.get(id)
  if (operation) {
    const required = operation.requirements.flatMap(({ source }) => source)
    return { data: operation, source: [...new Set([...operation.source, ...required])] }
  }
  const note = notes.find((each) => each.id === id)
  if (note) {
    const { kind: noteKind, ...data } = note
    return { data: { ...data, noteKind }, source: note.source }
  }
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
  return fact && { data: factData(id, fact), source: [] }
}

function factData(id: string, { computation, ...fact }: Fact): FactData {
  return { id, ...fact, ...(computation && { from: inputsOf({ computation }) }) }
}
