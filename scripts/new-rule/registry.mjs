const width = 110

/**
 * The index with one more entry: its import where the alphabet puts it, its name at the end of the list, which is
 * in the order of the documents. Nothing if the index has no such list.
 *
 * @param {string} index text of index.ts
 * @param {string} list name of the exported list
 * @param {{ name: string, file: string }} entry
 */
export function withEntry(index, list, { name, file }) {
  const declaration = new RegExp(`^export const ${list} = \\[([^\\]]*)\\] as const$`, 'm')
  const inside = declaration.exec(index)?.[1]
  if (inside === undefined) return undefined
  const names = [...inside.split(',').map((part) => part.trim()), name].filter((part) => part !== '')
  return withImport(
    index.replace(declaration, () => written(list, names)),
    name,
    file,
  )
}

/** @param {string} index @param {string} name @param {string} file */
function withImport(index, name, file) {
  const lines = index.split('\n')
  const isImport = (/** @type {string} */ line) => line.startsWith('import ')
  const comesAfter = (/** @type {string} */ line) => (/ from '\.\/(.+)'/.exec(line)?.[1] ?? '') > file
  const next = lines.findIndex((line) => isImport(line) && comesAfter(line))
  lines.splice(next < 0 ? lines.findLastIndex(isImport) + 1 : next, 0, `import { ${name} } from './${file}'`)
  return lines.join('\n')
}

/** As the formatter writes it: on one line if it fits. @param {string} list @param {string[]} names */
function written(list, names) {
  const line = `export const ${list} = [${names.join(', ')}] as const`
  return line.length <= width
    ? line
    : `export const ${list} = [\n${names.map((name) => `  ${name},\n`).join('')}] as const`
}
