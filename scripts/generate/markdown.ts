/** Text of which nothing is read as Markdown, on one line. */
export function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*<|[\]]/g, '\\$&')
}

/** A table, or nothing where there are no rows. Its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

/** A heading with an anchor that does not depend on how a reader makes anchors of headings. */
export function heading(level: number, anchor: string, title: string): readonly string[] {
  return [`<a id="${anchor}"></a>`, '', `${'#'.repeat(level)} ${title}`, '']
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), '']
}

/** A list under a name, or nothing. */
export function namedList(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${name}**`, '', ...list(items)]
}
