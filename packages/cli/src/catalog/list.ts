import type { Composition, Localized } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit } from '../exit.ts'
import { fit } from '../fit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog } from '../plugins.ts'

/** Lines of one kind in a listing. */
interface Section {
  readonly kind: string
  readonly title: Localized
  readonly rows: readonly { readonly id: string; readonly text: Localized }[]
}

/** Lists what the catalog holds. */
export function list(
  { kind }: { readonly kind?: string | undefined },
  { json, locale, world }: Context,
): number {
  const sections = sectionsOf(openCatalog()).filter((section) => !kind || section.kind === kind)
  if (json) {
    const ids = sections.map((section) => [
      section.kind,
      section.rows.map(({ id, text }) => ({ id, text: text[locale] })),
    ])
    world.out(jsonDocument(Object.fromEntries(ids)))
    return exit.done
  }
  for (const { title, rows } of sections) {
    world.out(`${title[locale]} (${rows.length})\n`)
    for (const { id, text } of rows)
      world.out(`${[`  ${id}`, ...fit(`      ${text[locale]}`, world.columns)].join('\n')}\n`)
    world.out('\n')
  }
  return exit.done
}

function sectionsOf({
  errors,
  rules,
  facts,
  lifecycles,
  operations,
  notes,
}: Composition): readonly Section[] {
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
      title: { ja: '確認項目', en: 'Facts' },
      rows: Object.entries(facts).map(([id, { label }]) => ({ id, text: label })),
    },
    {
      kind: 'policies',
      title: { ja: '期限の種類（ライフサイクル）', en: 'Kinds of dates (lifecycles)' },
      rows: [...lifecycles.values()].map(({ id, label }) => ({ id, text: label })),
    },
    {
      kind: 'operations',
      title: { ja: '操作', en: 'Operations' },
      rows: [...operations.values()].map(({ id, title }) => ({ id, text: title })),
    },
    {
      kind: 'notes',
      title: { ja: '注記', en: 'Notes' },
      rows: notes.map(({ id, text }) => ({ id, text })),
    },
  ]
}
