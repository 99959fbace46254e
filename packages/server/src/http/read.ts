import { err, ok, type Result } from '@shindan/core'
import type { ServerLimits } from '../limits.ts'
import { bytesOf } from './body.ts'
import { jsonIn } from './json.ts'
import { isOfType } from './media-type.ts'
import type { Refusal } from './refusal.ts'

/** Reads what a request brings along. */
export type Read = (request: Request, limits: Required<ServerLimits>) => Promise<Result<unknown, Refusal>>

/** A body of JSON. */
export const readJson: Read = async (request, limits) => {
  if (!isOfType(request.headers, 'application/json')) return err(wrongType('application/json'))
  const bytes = await bytesOf(request, limits)
  if (bytes.isErr()) return err({ reason: bytes.error })
  return jsonIn(bytes.value, limits.depth).mapErr((problems) => ({ reason: 'malformed', problems }))
}

/** Nothing: whatever a request to look something up brings along is left where it is. */
export const readNothing: Read = async () => ok(undefined)

/** The refusal of a body of another type, with the one that is read. */
export function wrongType(accepted: string): Refusal {
  return { reason: 'wrong-media-type', headers: { 'accept-post': accepted } }
}
