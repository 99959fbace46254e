import { getMultipartBoundary, MaxPartsExceededError, parseMultipart } from '@remix-run/multipart-parser'
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
 * by what it holds. Other parts are fields, each once, and no files: what is misspelt speaks of something else. Read as all
 * clients write it: names in quotation marks or without, file names in Unicode.
 */
export const readForm: Read = async (request, limits) => {
  if (!isOfType(request.headers, type)) return err(wrongType(type))
  const bytes = await bytesOf(request, limits)
  if (bytes.isErr()) return err({ reason: bytes.error })
  return partsIn(bytes.value, request.headers.get('content-type') ?? '', limits).andThen((parts) =>
    questionIn(parts, limits),
  )
}

interface Part {
  readonly name: string
  /** What its file is called; nothing where it is a field. */
  readonly file: string | undefined
  readonly content: Uint8Array
}

type Refused = { readonly reason: 'too-large' | 'malformed'; readonly problems: readonly Problem[] }

function partsIn(
  bytes: Uint8Array,
  contentType: string,
  limits: Required<ServerLimits>,
): Result<readonly Part[], Refused> {
  const most = mostParts(limits)
  const boundary = getMultipartBoundary(contentType)
  if (!boundary || bytes.length === 0) return err({ reason: 'malformed', problems: [notAForm] })
  const allowed = { boundary, maxParts: most, maxFileSize: limits.bytes, maxTotalSize: limits.bytes }
  try {
    const parts = [...parseMultipart(bytes, allowed)].map(({ name, filename, bytes }) => ({
      name: name ?? '',
      file: filename,
      content: bytes,
    }))
    return ok(parts)
  } catch (error) {
    return error instanceof MaxPartsExceededError
      ? err({ reason: 'too-large', problems: [overLimit('parts', most, most + 1)] })
      : err({ reason: 'malformed', problems: [notAForm] })
  }
}

/** As many files as are allowed, and each field once. */
function mostParts({ files }: Required<ServerLimits>): number {
  return files + fields.length
}

/** Those of the question beside its files, and how it is asked. */
const fields = [...Object.keys(renewalQuestion.shape).filter((field) => field !== 'files'), 'locale', 'now']

function questionIn(
  parts: readonly Part[],
  { files: most }: Required<ServerLimits>,
): Result<object, Refused> {
  const isOfFile = ({ name }: Part) => isPlace(name) || name === 'files'
  const given = parts.filter(isOfFile).filter(isFilled)
  if (given.length > most)
    return err({ reason: 'too-large', problems: [overLimit('files', most, given.length)] })
  const others = parts.filter((part) => !isOfFile(part))
  const misnamed = others.filter(({ file }) => file !== undefined).map(({ name }) => [name, true] as const)
  const strange = unknownFields(Object.fromEntries(misnamed), [...renewalPlaces, 'files'])
  if (strange.length > 0) return err({ reason: 'malformed', problems: strange })
  const twice = others.find(({ name }, i) => others.findIndex((other) => other.name === name) !== i)
  if (twice) return err({ reason: 'malformed', problems: [givenTwice(twice.name)] })
  const told = others.map(({ name, content }) => [name, new TextDecoder().decode(content)] as const)
  return ok({ ...Object.fromEntries(told), files: given.map(fileOf) })
}

/** What a browser sends of a field in which nothing was chosen or pasted is no file. */
function isFilled({ file, content }: Part): boolean {
  return file === undefined
    ? new TextDecoder().decode(content).trim() !== ''
    : content.length > 0 || file !== ''
}

function givenTwice(name: string): Problem {
  const expected = { ja: '値 1 つ', en: 'one value' }
  return { kind: 'repeated-field', path: shownId(name), found: '2', expected }
}

function fileOf({ name, file, content }: Part): NamedFile {
  return { name: file === undefined ? name : shortened(file), content, ...(isPlace(name) && { place: name }) }
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
