import { type Composition, err, ok, type Problem, type Result, shownId } from '@shindan/core'
import {
  type CatalogPart,
  catalogParts,
  type PresentedCatalog,
  type PresentedEntry,
  presentCatalog,
  presentEntry,
} from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { unknownId } from './unknown-id.ts'

/** What the catalog holds: all of it, or one part. */
export function listed(
  composition: Composition,
  part: string | undefined,
  { locale }: Pick<Asked, 'locale'>,
): Result<PresentedCatalog, readonly Problem[]> {
  const known = catalogParts.find((one) => one === part)
  if (part !== undefined && !known) return err([noPart(part)])
  return ok(presentCatalog(composition, { locale }, known))
}

/** One thing of the catalog, in every language; of an old id, that which took its place. */
export function entryOf(composition: Composition, id: string): Result<PresentedEntry, readonly Problem[]> {
  const entry = presentEntry(id, composition)
  return entry ? ok(entry) : err([unknownId('unknown-id', 'id', id, idsIn(composition))])
}

function idsIn({ errors, rules, operations, lifecycles, notes, facts }: Composition): readonly string[] {
  const byId = [errors, rules, operations, lifecycles].flatMap((all) => [...all.keys()])
  return [...byId, ...notes.map(({ id }) => id), ...Object.keys(facts)]
}

function noPart(found: string): Problem<'not-a-choice'> {
  const parts: readonly CatalogPart[] = catalogParts
  return {
    kind: 'not-a-choice',
    path: 'kind',
    found: shownId(found),
    expected: { ja: parts.join('、'), en: parts.join(', ') },
  }
}
