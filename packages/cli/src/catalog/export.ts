import type { Context } from '../context.ts'
import { exit } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog } from '../plugins.ts'
import { describedFact } from './described-fact.ts'

/** The shape of the export; it grows only with a change that readers must notice. */
const schemaVersion = 1

/** Exports the whole catalog, machine-readable, in both languages. */
export function exportCatalog({ world }: Context): number {
  const { plugins, errors, rules, facts, derived, policies, operations, ...rest } = openCatalog()
  const catalog = {
    schemaVersion,
    plugins: plugins.map(({ name, title }) => ({ name, title })),
    errors: [...errors.values()],
    rules: [...rules.values()],
    facts: Object.entries(facts).map(([id, fact]) => describedFact(id, fact)),
    derived: Object.entries(derived).map(([id, { type, label, from }]) => ({ id, type, label, from })),
    policies: [...policies.values()],
    operations: [...operations.values()],
    ...rest,
  }
  world.out(jsonDocument(catalog))
  return exit.done
}
