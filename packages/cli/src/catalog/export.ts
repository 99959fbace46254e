import type { Context } from '../context.ts'
import { exit } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog } from '../plugins.ts'
import { factData } from './fact-data.ts'

/** The shape of the export; it grows only with a change that readers must notice. */
const schemaVersion = 1

/** Exports the whole catalog, machine-readable, in both languages. */
export function exportCatalog({ world }: Context): number {
  const { plugins, errors, rules, renamed, causes, facts, lifecycles, operations, ...rest } = openCatalog()
  const catalog = {
    schemaVersion,
    plugins: plugins.map(({ name, title, version }) => ({ name, title, version })),
    errors: [...errors.values()],
    rules: [...rules.values()],
    renamed: Object.fromEntries(renamed),
    causes: Object.fromEntries(causes),
    facts: Object.entries(facts).map(([id, fact]) => factData(id, fact)),
    policies: [...lifecycles.values()],
    operations: [...operations.values()],
    ...rest,
  }
  world.out(jsonDocument(catalog))
  return exit.done
}
