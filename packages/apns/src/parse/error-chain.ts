import { err, type Localized, mask, ok, type Problem, type Result } from '@shindan/core'
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

/** Why a text could not be read as an `ErrorChain`; `path` is the entry at fault, e.g. `ErrorChain[2]`. */
export type ErrorChainProblem =
  | PlistProblem
  | Problem<'error-chain-missing' | 'error-chain-malformed' | 'error-chain-too-long'>

/** What an answer with an `ErrorChain` may hold. */
export const errorChainLimits = { characters: 100_000, entries: 64 } as const

/** A device's answer holds words of its own, so none of it is quoted. */
function chainProblem(
  kind: 'error-chain-missing' | 'error-chain-malformed' | 'error-chain-too-long',
  expected: Localized,
  path = 'ErrorChain',
): ErrorChainProblem {
  return { kind, path, found: mask, expected }
}

const expectedAnswer = {
  ja: 'ErrorChain を含む、デバイスの応答（プロパティリストまたは JSON）',
  en: 'the answer of a device with an ErrorChain, as property list or JSON',
}
const expectedLength = {
  ja: `${errorChainLimits.entries} 件まで`,
  en: `at most ${errorChainLimits.entries} entries`,
}
const expectedEntry = { ja: 'ErrorDomain と ErrorCode', en: 'ErrorDomain and ErrorCode' }

/**
 * Reads the `ErrorChain` of a device's answer to an MDM command: the whole answer or the bare array, as XML property
 * list or JSON. Source: Apple, Device Management, `ErrorChainItem`.
 *
 * @example
 * readErrorChain(answer).map(({ error }) => error) // Ok('apns/mdm-mc-scep-error-domain-22013')
 */
export function readErrorChain(text: string): Result<MdmErrorChain, ErrorChainProblem> {
  if (typeof text !== 'string') return err(chainProblem('error-chain-missing', expectedAnswer))
  return itemsOf(text).andThen((items): Result<MdmErrorChain, ErrorChainProblem> => {
    if (items.length > errorChainLimits.entries)
      return err(chainProblem('error-chain-too-long', expectedLength))
    const chain = items.map(toEntry)
    const malformed = chain.indexOf(undefined)
    if (malformed !== -1)
      return err(chainProblem('error-chain-malformed', expectedEntry, `ErrorChain[${malformed}]`))
    const entries = chain.filter((entry) => entry !== undefined)
    const cause = entries.at(-1)
    if (!cause) return err(chainProblem('error-chain-missing', expectedAnswer))
    return ok({ error: mdmErrorId(cause.domain, cause.code), cause, chain: entries })
  })
}

type Fields = ReadonlyMap<string, unknown>

function itemsOf(text: string): Result<readonly Fields[], ErrorChainProblem> {
  if (looksLikePlist(text)) return readPlist(text).andThen((plist) => chainIn(fromPlist(plist)))
  return chainIn(text.length > errorChainLimits.characters ? undefined : parseJson(text))
}

function chainIn(answer: unknown): Result<readonly Fields[], ErrorChainProblem> {
  const chain = Array.isArray(answer) ? answer : fieldsOf(answer).get('ErrorChain')
  return Array.isArray(chain)
    ? ok(chain.map(fieldsOf))
    : err(chainProblem('error-chain-missing', expectedAnswer))
}

function toEntry(fields: Fields): MdmErrorEntry | undefined {
  const domain = fields.get('ErrorDomain')
  const code = Number(fields.get('ErrorCode') ?? Number.NaN)
  if (typeof domain !== 'string' || !/^[\w.-]{1,128}$/.test(domain) || !Number.isSafeInteger(code))
    return undefined
  const textIn = (key: string) => (typeof fields.get(key) === 'string' ? (fields.get(key) as string) : null)
  return {
    domain,
    // Not -0, of which JSON knows nothing.
    code: code + 0,
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
