import { type Composition, currentId, type Locale, type Localized, textIn } from '@shindan/core'
import { presentEntry, words } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { fit } from '../fit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { unknownId } from '../unknown-id.ts'
import { entryOf, idsIn } from './entry.ts'

const unknown = {
  kind: 'unknown-id',
  what: { ja: 'カタログにありません', en: 'is not in the catalog' },
  list: 'shindan catalog list',
}

/** Shows one entry with its sources and examples; of an old id, that which took its place. */
export async function show(asked: string, context: Context): Promise<number> {
  const { json, locale, world } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const composition = openCatalog(given.value)
  const id = currentId(asked, composition)
  const entry = entryOf(id, composition, locale)
  if (!entry) {
    return refuse([unknownId(asked, idsIn(composition), unknown, locale)], json, world)
  }
  if (json) {
    world.out(jsonDocument(presentEntry(asked, composition)))
    return exit.done
  }
  const sources = sourceRows(entry.source, composition, locale)
  const footer = sources.length > 0 ? ['', textIn(words.source, locale), ...sources] : []
  const header = id === asked ? [] : [textIn(renamedTo(asked, id), locale), '']
  const lines = [...header, id, ...entry.lines, ...footer].flatMap((line) => fit(line, world.columns))
  world.out(`${lines.join('\n')}\n`)
  return exit.done
}

/** Each document once, with the rows of it that are cited. */
function sourceRows(cited: readonly string[], { sources }: Composition, locale: Locale): readonly string[] {
  const rows = new Map<string, string[]>()
  for (const id of cited) {
    const { title, line, url } = sources[id] ?? {}
    const document = `${textIn(title, locale) ?? ''}${url ? ` ${url}` : ''}`
    rows.set(document, [...(rows.get(document) ?? []), line ? `${id} (${line})` : id])
  }
  return [...rows].flatMap(([document, ids]) => [`  ${document}`, `    ${ids.join(', ')}`])
}

function renamedTo(old: string, id: string): Localized {
  return { ja: `${old} は ${id} に変わりました。`, en: `${old} is now ${id}.` }
}
