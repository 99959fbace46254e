import type { NamedFile, RenewalPlace } from '@shindan/apns/renewal'
import { renewalPlaces } from '@shindan/apns/renewal'
import { err, ok, overLimit, type Problem, type Result } from '@shindan/core'
import type { ServerLimits } from '../limits.ts'
import { bytesOf } from './body.ts'
import { isOfType } from './media-type.ts'
import { type Read, wrongType } from './read.ts'

const type = 'multipart/form-data'

/**
 * A form with the files of a renewal. A part whose name is that of a place is given for it; any other file is told apart by
 * what it holds. Parts without a file name are fields, but for a certificate that was pasted.
 */
export const readForm: Read = async (request, limits) => {
  if (!isOfType(request.headers, type)) return err(wrongType(type))
  const bytes = await bytesOf(request, limits)
  if (bytes.isErr()) return err({ reason: bytes.error })
  const form = await formIn(bytes.value, request.headers.get('content-type') ?? '')
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

async function questionIn(
  parts: readonly (readonly [string, File | string])[],
  { files: most }: Required<ServerLimits>,
): Promise<Result<object, { readonly reason: 'too-large'; readonly problems: readonly Problem[] }>> {
  const isFile = ([name, value]: readonly [string, File | string]) =>
    typeof value !== 'string' || isPlace(name) || name === 'files'
  const given = parts.filter(isFile)
  if (given.length > most)
    return err({ reason: 'too-large', problems: [overLimit('files', most, given.length)] })
  const files = await Promise.all(given.map(fileOf))
  return ok({ ...Object.fromEntries(parts.filter((part) => !isFile(part))), files })
}

async function fileOf([part, value]: readonly [string, File | string]): Promise<NamedFile> {
  const content =
    typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer())
  const name = typeof value === 'string' ? part : value.name
  return { name: name.slice(0, longestName), content, ...(isPlace(part) && { place: part }) }
}

const longestName = 255

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
