import { type NamedFile, type RenewalPlace, renewalPlaces } from '@shindan/apns/renewal'
import { err, ok, overLimit, type Problem, type Result, shortened, shownId } from '@shindan/core'
import { renewalQuestion } from '../answers/door.ts'
import { unknownFields } from '../answers/fields.ts'
import type { ServerLimits } from '../limits.ts'
import { bytesOf } from './body.ts'
import { isOfType } from './media-type.ts'
import { type Read, wrongType } from './read.ts'

const type = 'multipart/form-data'

/**
 * A form with the files of a renewal. A part whose name is that of a place is given for it; one called `files` is told apart
 * by what it holds. Other parts are fields, each once, and no files: what is misspelt speaks of something else.
 */
export const readForm: Read = async (request, limits) => {
  if (!isOfType(request.headers, type)) return err(wrongType(type))
  const bytes = await bytesOf(request, limits)
  if (bytes.isErr()) return err({ reason: bytes.error })
  const contentType = request.headers.get('content-type') ?? ''
  const parts = partsIn(bytes.value, contentType)
  if (parts > mostParts(limits))
    return err({ reason: 'too-large', problems: [overLimit('parts', mostParts(limits), parts)] })
  const form = await formIn(bytes.value, contentType)
  if (!form) return err({ reason: 'malformed', problems: [notAForm] })
  return questionIn([...form], limits)
}

async function formIn(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return undefined
  }
}

/** As many files as are allowed, and each field once. */
function mostParts({ files }: Required<ServerLimits>): number {
  return files + fields.length
}

/** Those of the question beside its files, and how it is asked. */
const fields = [...Object.keys(renewalQuestion.shape).filter((field) => field !== 'files'), 'locale', 'now']

/** How many parts there may be, told before any is made: each costs more than its bytes. */
function partsIn(bytes: Uint8Array, contentType: string): number {
  const [, quoted, bare] = /boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare ?? ''
  return boundary === '' ? 0 : new TextDecoder('latin1').decode(bytes).split(`--${boundary}`).length - 2
}

type Part = readonly [string, File | string]
type Refused = { readonly reason: 'too-large' | 'malformed'; readonly problems: readonly Problem[] }

async function questionIn(
  parts: readonly Part[],
  { files: most }: Required<ServerLimits>,
): Promise<Result<object, Refused>> {
  const given = parts.filter(([name]) => isPlace(name) || name === 'files').filter(isFilled)
  if (given.length > most)
    return err({ reason: 'too-large', problems: [overLimit('files', most, given.length)] })
  const others = parts.filter(([name]) => !isPlace(name) && name !== 'files')
  const strange = unknownFields(Object.fromEntries(others.filter(([, value]) => typeof value !== 'string')), [
    ...renewalPlaces,
    'files',
  ])
  if (strange.length > 0) return err({ reason: 'malformed', problems: strange })
  const twice = others.find(([name], i) => others.findIndex(([other]) => other === name) !== i)
  if (twice) return err({ reason: 'malformed', problems: [givenTwice(twice[0])] })
  const files = await Promise.all(given.map(fileOf))
  return ok({ ...Object.fromEntries(others), files })
}

/** What a browser sends of a field in which nothing was chosen or pasted is no file. */
function isFilled([, value]: Part): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value.size > 0 || value.name !== ''
}

function givenTwice(name: string): Problem {
  const expected = { ja: '値 1 つ', en: 'one value' }
  return { kind: 'repeated-field', path: shownId(name), found: '2', expected }
}

async function fileOf([part, value]: Part): Promise<NamedFile> {
  const content =
    typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer())
  const name = typeof value === 'string' ? part : shortened(value.name)
  return { name, content, ...(isPlace(part) && { place: part }) }
}

function isPlace(name: string): name is RenewalPlace {
  return renewalPlaces.some((place) => place === name)
}

const notAForm: Problem<'wrong-type'> = {
  kind: 'wrong-type',
  path: '',
  found: '',
  expected: {
    ja: 'multipart/form-data のフォーム（boundary つき）',
    en: 'a form as multipart/form-data, with its boundary',
  },
}
