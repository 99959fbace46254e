import { importsOf } from './imports.ts'
import type { Source } from './source.ts'

/**
 * All that is loaded when one file of a package is: its files and the dependencies they name. What is only a
 * type is erased and not followed; what is imported late still counts.
 */
export function reachedFrom(sources: readonly Source[], packageName: string, entry: string): string[] {
  const files = new Map(
    sources.filter((each) => each.package === packageName).map((each) => [each.path, each] as const),
  )
  const reached = new Set([entry])
  for (const path of reached) {
    const file = files.get(path)
    if (file === undefined) continue
    for (const { specifier, typesOnly } of importsOf(file)) {
      if (!typesOnly) reached.add(resolve(path, specifier))
    }
  }
  return [...reached]
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? new URL(specifier, `file:///${from}`).pathname.slice(1) : specifier
}
