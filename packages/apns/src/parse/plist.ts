import { err, type Localized, mask, ok, type Problem, type Result } from '@shindan/core'
import { XMLParser } from 'fast-xml-parser'

/** A value of a property list. `data` stays base64, dates and numbers stay as written. */
export type PlistValue =
  | { readonly type: 'string' | 'data' | 'integer' | 'real' | 'date'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'array'; readonly items: readonly PlistValue[] }
  | { readonly type: 'dict'; readonly entries: ReadonlyMap<string, PlistValue> }

/**
 * Why a text could not be read as an XML property list. `plist-entities-refused`: it declares entities or refers to one
 * that is not of XML itself; none is ever expanded. `not-a-push-request`: a sound property list without any key of a
 * vendor-signed push CSR.
 */
export type PlistProblem = Problem<
  'not-a-plist' | 'not-a-push-request' | 'plist-limit-exceeded' | 'plist-entities-refused' | 'plist-malformed'
>

/** A property list may hold anything, so none of it is quoted. */
export function plistProblem(kind: PlistProblem['kind'], expected: Localized = xmlPlist): PlistProblem {
  return { kind, path: '', found: mask, expected }
}

const xmlPlist: Localized = { ja: 'XML プロパティリスト', en: 'an XML property list' }

/** What a property list may cost. A vendor-signed push CSR has about 10,000 characters, 18 tags and depth 3. */
export const plistLimits = { characters: 100_000, depth: 32, tags: 2_000 } as const

const limitWords: { readonly [L in keyof typeof plistLimits]: (allowed: string) => Localized } = {
  characters: (allowed) => ({ ja: `${allowed} 文字まで`, en: `at most ${allowed} characters` }),
  depth: (allowed) => ({ ja: `入れ子は ${allowed} 段まで`, en: `at most ${allowed} levels` }),
  tags: (allowed) => ({ ja: `タグは ${allowed} 個まで`, en: `at most ${allowed} tags` }),
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
})

/** Whether a text starts as an XML property list does. */
export function looksLikePlist(text: string): boolean {
  return /^\s*<(?:\?xml\b|!DOCTYPE plist\b|plist\b)/.test(text)
}

/** Reads an XML property list within {@link plistLimits}. */
export function readPlist(text: string): Result<PlistValue, PlistProblem> {
  if (!looksLikePlist(text)) return err(plistProblem('not-a-plist'))
  const cost = checkCost(text)
  if (cost) return err(cost)
  try {
    const root = elements(parser.parse(text.trim(), true)).find(({ name }) => name === 'plist')
    const [value] = root ? elements(root.content) : []
    return value ? ok(toValue(value)) : err(plistProblem('plist-malformed'))
  } catch (thrown) {
    return err(plistProblem(thrown instanceof UnknownEntity ? 'plist-entities-refused' : 'plist-malformed'))
  }
}

/** Looks at the tags before anything is built from them. Whatever only looks like a tag counts as one. */
function checkCost(text: string): PlistProblem | undefined {
  const exceeded = (limit: keyof typeof plistLimits) =>
    plistProblem('plist-limit-exceeded', limitWords[limit](plistLimits[limit].toLocaleString('en')))
  if (text.length > plistLimits.characters) return exceeded('characters')
  if (/<!ENTITY|<!DOCTYPE[^<>[]*\[/i.test(text)) return plistProblem('plist-entities-refused')
  if (text.split('<', plistLimits.tags + 2).length > plistLimits.tags + 1) return exceeded('tags')
  let depth = 0
  for (const [, closes, closed] of text.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (closes) depth--
    else if (!closed && ++depth > plistLimits.depth) return exceeded('depth')
  }
  return undefined
}

interface Element {
  readonly name: string
  readonly content: unknown
}

class UnknownEntity extends Error {}

/** The parser's form of content: a list of objects with one key, the name of an element, `#text` or `#cdata`. */
function nodes(content: unknown): Element[] {
  if (!Array.isArray(content)) return []
  return content.flatMap((node: object) =>
    Object.entries(node).map(([name, inner]: [string, unknown]) => ({ name, content: inner })),
  )
}

function elements(content: unknown): Element[] {
  return nodes(content).filter(({ name }) => !name.startsWith('#'))
}

function textOf(content: unknown): string {
  return nodes(content)
    .map((node) => (node.name === '#text' ? expand(String(node.content)) : cdata(node)))
    .join('')
}

function cdata({ name, content }: Element): string {
  if (name !== '#cdata') throw new Error(`an element in a text: ${name}`)
  return nodes(content)
    .map((node) => String(node.content))
    .join('')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function expand(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w*));?/gi, (_, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    const char = Object.hasOwn(entities, name) ? entities[name] : undefined
    if (char === undefined) throw new UnknownEntity()
    return char
  })
}

function toValue({ name, content }: Element): PlistValue {
  switch (name) {
    case 'dict':
      return { type: 'dict', entries: toEntries(elements(content)) }
    case 'array':
      return { type: 'array', items: elements(content).map(toValue) }
    case 'true':
    case 'false':
      return { type: 'boolean', value: name === 'true' }
    case 'string':
    case 'data':
    case 'integer':
    case 'real':
    case 'date':
      return { type: name, text: textOf(content) }
    default:
      throw new Error(`not an element of a property list: ${name}`)
  }
}

function toEntries(content: readonly Element[]): ReadonlyMap<string, PlistValue> {
  const entries = new Map<string, PlistValue>()
  for (let i = 0; i < content.length; i += 2) {
    const [key, value] = [content[i], content[i + 1]]
    if (key?.name !== 'key' || !value) throw new Error('a dictionary that is not key, value, key, value')
    const name = textOf(key.content)
    if (entries.has(name)) throw new Error('a key that stands twice')
    entries.set(name, toValue(value))
  }
  return entries
}
