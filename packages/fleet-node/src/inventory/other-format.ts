import type { Localized, Problem } from '@shindan/core'

/** A file that is no table of text, by how it begins: what it is, and as what to give it instead. */
export function otherFormat(bytes: Uint8Array, text: string): Problem<'unreadable-file'> | undefined {
  const found =
    signatures.find(([, ...octets]) => octets.every((octet, i) => bytes[i] === octet))?.[0] ??
    (/^\s*[[{]/.test(text) ? 'JSON' : undefined)
  if (found === undefined) return undefined
  return { kind: 'unreadable-file', path: '', found, expected: found === 'JSON' ? jsonLines : csv }
}

/** What begins with a list is no JSON Lines. */
export function jsonList(text: string): Problem<'unreadable-file'> | undefined {
  const isList = /^\s*\[\s*(?:[\r\n{]|$)/.test(text)
  return isList ? { kind: 'unreadable-file', path: '', found: 'JSON', expected: jsonLines } : undefined
}

const signatures: readonly (readonly [name: string, ...octets: number[]])[] = [
  ['Excel (.xlsx), ZIP', 0x50, 0x4b, 0x03, 0x04],
  ['Excel (.xls)', 0xd0, 0xcf, 0x11, 0xe0],
  ['gzip', 0x1f, 0x8b],
  ['PDF', 0x25, 0x50, 0x44, 0x46],
]

const csv: Localized = {
  ja: 'CSV（Excel では、「CSV UTF-8（コンマ区切り）」の形式で保存し直してください）',
  en: 'CSV (with Excel, save it as “CSV UTF-8 (Comma delimited)”)',
}

const jsonLines: Localized = {
  ja: 'CSV、または 1 行に 1 つの JSON オブジェクトを書いた JSON Lines（全体を囲む [ ] と行末のコンマを除き、.jsonl で終わる名前にしてください）',
  en: 'CSV, or JSON Lines with an object on each line (leave out the [ ] around them and the commas between, and let its name end in .jsonl)',
}
