import { table } from './markdown.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Old ids, each with the one that took its place, on whichever page that stands. */
export function renamedSection({ plugin, composition, locale }: Page): readonly string[] {
  return table(
    [words.old[locale], words.current[locale]],
    Object.entries(plugin.renamed).map(([old, id]) => {
      const section = composition.errors.has(id) ? 'errors' : 'rules'
      return [`\`${old}\``, `[\`${id}\`](${id.split('/')[0]}.md#${section})`]
    }),
  )
}
