import { err, ok, type Result } from '@shindan/core'
import { parseJson } from './json.ts'
import { type MdmErrorId, mdmErrorId } from './mdm-error-id.ts'
import { looksLikePlist, type PlistProblem, type PlistValue, readPlist } from './plist.ts'

/** One entry of an `ErrorChain`. The descriptions are the device's own words, in its language and in English. */
export interface MdmErrorEntry {
  readonly domain: string
  readonly code: number
  readonly localizedDescription: string | null
  readonly usEnglishDescription: string | null
}

/** The errors with which a device answered a command. Plain JSON. */
export interface MdmErrorChain {
  /** Id of the deepest error. Not every domain and code is catalogued. */
  readonly error: MdmErrorId
  /** The deepest entry: what went wrong first. */
  readonly cause: MdmErrorEntry
  /** All entries as the device nested them, the outermost first. */
  readonly chain: readonly MdmErrorEntry[]
}

/** Why a text could not be read as an `ErrorChain`. */
export type ErrorChainProblem =
  | PlistProblem
  | { readonly kind: 'error-chain-missing' }
  | { readonly kind: 'error-chain-malformed'; readonly index: number }
  | { readonly kind: 'error-chain-too-long'; readonly allowed: number }

const longestText = 100_000
const longestChain = 64

/**
 * Reads the `ErrorChain` of a device's answer to an MDM command: the whole answer or the bare array, as XML property
 * list or JSON. Source: Apple, Device Management, `ErrorChainItem`.
 *
 * @example
 * readErrorChain(answer).map(({ error }) => error) // Ok('apns/mdm-mc-scep-error-domain-22013')
 */
export function readErrorChain(text: string): Result<MdmErrorChain, ErrorChainProblem> {
  return itemsOf(text).andThen((items): Result<MdmErrorChain, ErrorChainProblem> => {
    if (items.length > longestChain) return err({ kind: 'error-chain-too-long', allowed: longestChain })
    const chain = items.map(toEntry)
    const malformed = chain.indexOf(undefined)
    if (malformed !== -1) return err({ kind: 'error-chain-malformed', index: malformed })
    const entries = chain.filter((entry) => entry !== undefined)
    const cause = entries.at(-1)
    if (!cause) return err({ kind: 'error-chain-missing' })
    return ok({ error: mdmErrorId(cause.domain, cause.code), cause, chain: entries })
  })
}

type Fields = ReadonlyMap<string, unknown>

function itemsOf(text: string): Result<readonly Fields[], ErrorChainProblem> {
  if (looksLikePlist(text)) return readPlist(text).andThen((plist) => chainIn(fromPlist(plist)))
  return chainIn(text.length > longestText ? undefined : parseJson(text))
}

function chainIn(answer: unknown): Result<readonly Fields[], ErrorChainProblem> {
  const chain = Array.isArray(answer) ? answer : fieldsOf(answer).get('ErrorChain')
  return Array.isArray(chain) ? ok(chain.map(fieldsOf)) : err({ kind: 'error-chain-missing' })
}

function toEntry(fields: Fields): MdmErrorEntry | undefined {
  const domain = fields.get('ErrorDomain')
  const code = Number(fields.get('ErrorCode') ?? Number.NaN)
  if (typeof domain !== 'string' || !/^[\w.-]{1,128}$/.test(domain) || !Number.isSafeInteger(code))
    return undefined
  const textIn = (key: string) => (typeof fields.get(key) === 'string' ? (fields.get(key) as string) : null)
  return {
    domain,
    code,
    localizedDescription: textIn('LocalizedDescription'),
    usEnglishDescription: textIn('USEnglishDescription'),
  }
}

function fieldsOf(value: unknown): Fields {
  if (value instanceof Map) return value
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function fromPlist(value: PlistValue): unknown {
  if (value.type === 'array') return value.items.map(fromPlist)
  if (value.type === 'dict') return new Map([...value.entries].map(([key, inner]) => [key, fromPlist(inner)]))
  return value.type === 'boolean' ? value.value : value.text
}
