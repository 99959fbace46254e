import { widthOf, wrap } from '@shindan/core/render'

/** What a line begins with: blanks, and the sign or number of an item of a list. */
const leads = /^\s*(?:(?:[-*!×+] |\d+\. ))?/

/** A line in as many as it takes to fit, the further ones below its first word; below an id a little deeper. */
export function fit(line: string, columns: number): readonly string[] {
  if (widthOf(line) <= columns) return [line]
  const lead = leads.exec(line)?.[0] ?? ''
  const text = line.slice(lead.length)
  const indent = ' '.repeat(widthOf(lead) + (/^\S+ {2}/.test(text) ? 2 : 0))
  return wrap(text, columns - indent.length).map((part, i) => (i === 0 ? lead : indent) + part)
}
