import { type Localized, textIn } from '@shindan/core'
import { type CatalogPart, catalogParts, presentCatalog } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { fit } from '../fit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'

/** Lists what the catalog holds. */
export async function list(
  given: { readonly kind: CatalogPart | undefined; readonly alsoKind: CatalogPart | undefined },
  context: Context,
): Promise<number> {
  const { json, locale, world } = context
  const kind = given.kind ?? given.alsoKind
  if (given.alsoKind !== undefined && given.alsoKind !== kind)
    return refuse([failure('repeated-field', '--kind', twice, locale)], json, world)
  const plugins = await pluginsFor(context)
  if (plugins.isErr()) return refuse(plugins.error, json, world)
  const catalog = presentCatalog(openCatalog(plugins.value), { locale }, kind)
  if (json) {
    world.out(jsonDocument(catalog))
    return exit.done
  }
  for (const part of catalogParts) {
    const rows = catalog[part]
    if (!rows) continue
    world.out(`${textIn(titles[part], locale)} (${rows.length})\n`)
    for (const { id, text } of rows)
      world.out(`${[`  ${id}`, ...fit(`      ${text}`, world.columns)].join('\n')}\n`)
    world.out('\n')
  }
  return exit.done
}

const twice: Localized = { ja: '種類は 1 つだけ指定してください', en: 'give the kind once' }

const titles: { readonly [P in CatalogPart]: Localized } = {
  errors: { ja: 'エラー', en: 'Errors' },
  rules: { ja: '原因', en: 'Rules' },
  facts: { ja: '確認項目', en: 'Facts' },
  policies: { ja: '期限の種類', en: 'Kinds of dates (lifecycles)' },
  operations: { ja: '操作', en: 'Operations' },
  notes: { ja: '注記', en: 'Notes' },
}
