import { table } from './markdown.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Old ids, each with the one that took its place, on whichever page that stands. */
export function renamedSection({ plugin, composition, locale }: Page): readonly string[] {
  return table(
    [words.old[locale], words.current[locale]],
    Object.entries(plugin.renamed).map(([old, id]) => {
      return [`\`${old}\``, `[\`${id}\`](${id.split('/')[0]}.md#${sectionOf(id, composition)})`]
    }),
  )
}

function sectionOf(id: string, { errors, rules }: Page['composition']): string {
  if (errors.has(id)) return 'errors'
  return rules.has(id) ? 'rules' : 'notes'
}
