import type { Composition, Locale } from '@shindan/core'
import { errorLines } from './error-lines.ts'
import { factLines } from './fact-lines.ts'
import { lifecycleLines } from './lifecycle-lines.ts'
import { noteLines } from './note-lines.ts'
import { operationLines } from './operation-lines.ts'
import { ruleLines } from './rule-lines.ts'

/** One thing of the catalog: as lines to read, and what it stands on. */
export interface Entry {
  readonly lines: readonly string[]
  readonly source: readonly string[]
}

/** The entry of an id, whatever kind of thing it names. */
export function entryOf(id: string, composition: Composition, locale: Locale): Entry | undefined {
  const page = { composition, locale }
  const { errors, rules, lifecycles, operations, notes, facts } = composition
  const error = errors.get(id)
  if (error) return { lines: errorLines(error, page), source: error.source }
  const rule = rules.get(id)
  if (rule) return { lines: ruleLines(rule, page), source: rule.source }
  const operation = operations.get(id)
  if (operation) {
    const required = operation.requirements.flatMap((requirement) => requirement.source)
    const source = [...new Set([...operation.source, ...required])]
    return { lines: operationLines(operation, page), source }
  }
  const lifecycle = lifecycles.get(id)
  if (lifecycle) return { lines: lifecycleLines(lifecycle, page), source: lifecycle.source }
  const note = notes.find((each) => each.id === id)
  if (note) return { lines: noteLines(note, page), source: note.source }
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
  return fact && { lines: factLines(id, fact, page), source: [] }
}

/** The ids of all entries. */
export function idsIn({
  errors,
  rules,
  operations,
  lifecycles,
  notes,
  facts,
}: Composition): readonly string[] {
  const byId = [errors, rules, operations, lifecycles].flatMap((all) => [...all.keys()])
  return [...byId, ...notes.map(({ id }) => id), ...Object.keys(facts)]
}
