import { locales, type PageKind, pageKinds } from '@shindan/core'
import type { Catalog } from '../catalog.ts'
import type { Page } from '../page.ts'
import { errorPage } from './error.ts'
import { factPage } from './fact.ts'
import { lifecyclePage } from './lifecycle.ts'
import { listPage, ownNotes } from './lists.ts'
import { notePage } from './note.ts'
import { operationPage } from './operation.ts'
import { renamedPage } from './renamed.ts'
import { rulePage } from './rule.ts'

/** A page for every id, in every language, with those that lead from old ids, and the lists of them. */
export function referencePages(catalog: Catalog): readonly Page[] {
  const { errors, rules, facts, lifecycles, operations, notes, renamed } = catalog.composition
  return locales.flatMap((locale) => {
    const telling = { ...catalog, locale }
    return [
      ...pageKinds.map((kind) => listPage(kind, telling)),
      ...[...errors.values()].map((error) => errorPage(error, telling)),
      ...[...rules.values()].map((rule) => rulePage(rule, telling)),
      ...Object.entries(facts).map(([id, fact]) => factPage(id, fact, telling)),
      ...[...lifecycles.values()].map((lifecycle) => lifecyclePage(lifecycle, telling)),
      ...[...operations.values()].map((operation) => operationPage(operation, telling)),
      ...ownNotes(notes).map((note) => notePage(note, telling)),
      ...[...renamed].map(([old, id]) => renamedPage(kindOf(id, catalog), old, id, telling)),
    ]
  })
}

/** What an id that another one had before is of. */
function kindOf(id: string, { composition: { errors, rules } }: Catalog): PageKind {
  if (errors.has(id)) return 'errors'
  return rules.has(id) ? 'rules' : 'notes'
}
