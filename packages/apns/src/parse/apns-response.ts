import { err, fieldOf, type Instant, ok, type Problem, type Result, shown } from '@shindan/core'
import { type ResponseClass, responseClass, responseErrors, statusErrors } from '../tables/index.ts'
import { parseJson } from './json.ts'

/** A response of APNs' HTTP/2 provider API as it arrived. */
export interface RawApnsResponse {
  readonly status: number
  /** The body as text; empty when the push was accepted. */
  readonly body?: string
}

/** What a response of APNs says. Plain JSON. */
export interface ApnsResponse {
  readonly accepted: boolean
  readonly status: number
  /** The `reason` of the body; null when there is none. */
  readonly reason: string | null
  /** Catalogued error of the reason, else of the status; null when the push was accepted or nothing is known. */
  readonly error: ApnsResponseErrorId | null
  readonly class: ResponseClass | null
  /** Since when the token has been inactive (status 410), in UTC; null when the body does not say. */
  readonly inactiveSince: Instant | null
}

/** Id of a catalogued response: by reason, e.g. `apns/response-bad-topic`, or by status, e.g. `apns/response-status-403`. */
export type ApnsResponseErrorId = (typeof responseErrors)[number]['id'] | (typeof statusErrors)[number]['id']

/** The one thing that makes a response unreadable: a status that is none. */
export type ApnsResponseProblem = Problem<'out-of-range'>

export const longestBody = 10_000

/**
 * Reads a response of APNs. The reasons are an open set: an unknown one falls back to its status. Only the `reason` in
 * the JSON body counts, never the wording of a transport error. Source: Apple, "Handling notification responses from
 * APNs".
 *
 * @example
 * readApnsResponse({ status: 410, body: '{"reason":"Unregistered","timestamp":1735689600000}' })
 */
export function readApnsResponse(response: RawApnsResponse): Result<ApnsResponse, ApnsResponseProblem> {
  const [status, body] = [fieldOf(response, 'status'), fieldOf(response, 'body')]
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 599)
    return err({
      kind: 'out-of-range',
      path: 'status',
      found: shown(status),
      expected: { ja: '100 から 599 までの HTTP ステータス', en: 'an HTTP status from 100 to 599' },
    })
  const { reason, timestamp } = fieldsOf(typeof body === 'string' ? body : '')
  const accepted = status === 200
  const error = accepted ? undefined : errorOf(reason, status)
  return ok({
    accepted,
    status,
    reason: reason ?? null,
    error: error ?? null,
    class: accepted ? null : (responseClass(reason, status) ?? null),
    inactiveSince: timestamp === undefined ? null : instantOf(timestamp),
  })
}

function errorOf(reason: string | undefined, status: number): ApnsResponseErrorId | undefined {
  const byReason = responseErrors.find(({ code }) => code === reason)
  return (byReason ?? statusErrors.find(({ code }) => code === String(status)))?.id
}

function fieldsOf(body: string): { reason?: string; timestamp?: number } {
  const json = body.length > longestBody ? undefined : parseJson(body)
  if (typeof json !== 'object' || json === null) return {}
  const { reason, timestamp } = json as { reason?: unknown; timestamp?: unknown }
  return {
    ...(typeof reason === 'string' && /^[A-Za-z]{1,64}$/.test(reason) ? { reason } : {}),
    ...(typeof timestamp === 'number' ? { timestamp } : {}),
  }
}

/** Milliseconds since 1970, as Apple documents them. */
function instantOf(milliseconds: number): Instant | null {
  const latest = Date.UTC(9999, 11, 31)
  return milliseconds >= 0 && milliseconds <= latest ? new Date(milliseconds).toISOString() : null
}
