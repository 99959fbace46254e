import { type BesideTexts, errorTable, type TableErrors } from '@shindan/core'
import { applePlatforms } from './apple-platforms.ts'
import { type ResponseClass, type ResponseRow, unexplainedByClass } from './response-class.ts'
import { proseOf } from './response-prose.ts'
import { responseReasons } from './response-reasons.ts'
import { responseStatuses } from './response-statuses.ts'

/** A reason that the table knows. APNs may answer with others. */
export type ResponseReason = keyof typeof responseReasons

/** Reasons that rules of this package explain (`apns/certificate-expired`, `apns/different-certificate-renewed`). */
const explained: readonly string[] = [
  'BadCertificate',
  'BadTopic',
  'DeviceTokenNotForTopic',
  'TopicDisallowed',
] satisfies ResponseReason[]

/** What stands beside a reason of APNs; what a reason is named after is in it. */
const context = ['APNs', 'apns-topic', 'push', 'DeviceToken', 'ProviderToken', 'KeyIdInToken']

/** Reasons that other services and protocols give too: `{"reason":"Forbidden"}` is Kubernetes, ExpiredToken is AWS. */
const everyday: readonly string[] = [
  'ExpiredToken',
  'Forbidden',
  'IdleTimeout',
  'InternalServerError',
  'MethodNotAllowed',
  'PayloadTooLarge',
  'ServiceUnavailable',
  'Shutdown',
  'TooManyRequests',
] satisfies ResponseReason[]

/** Every known reason of APNs as an error, e.g. `apns/response-bad-device-token`. */
export const responseErrors: TableErrors<'apns/response-', ResponseReason> = errorTable(
  'apns/response-',
  responseReasons,
  (row: ResponseRow, reason) => ({
    ...describe(row),
    ...proseOf(reason),
    code: reason,
    codeContext: everyday.includes(reason) ? context : [...context, 'reason', `${row.status}`],
    source: [...describe(row).source, ...(proseOf(reason).messages ? ['buford/errors'] : [])],
    ...(explained.includes(reason) ? {} : { unexplained: unexplainedByClass[row.class] }),
  }),
)

/** What a response means whose reason is unknown, by status, e.g. `apns/response-status-403`. */
export const statusErrors: TableErrors<'apns/response-status-', keyof typeof responseStatuses> = errorTable(
  'apns/response-status-',
  responseStatuses,
  (row: ResponseRow, status) => ({
    ...describe(row),
    code: status,
    codeContext: ['APNs', 'push.apple.com'],
    unexplained: unexplainedByClass[row.class],
  }),
)

/** The class of a reason, or of its status where the reason is unknown; undefined where both are. */
export function responseClass(reason: string | undefined, status: number): ResponseClass | undefined {
  const reasons: { readonly [reason: string]: ResponseRow } = responseReasons
  const statuses: { readonly [status: number]: ResponseRow } = responseStatuses
  if (typeof reason === 'string' && Object.hasOwn(reasons, reason)) return reasons[reason]?.class
  return typeof status === 'number' ? statuses[status]?.class : undefined
}

function describe(row: ResponseRow): Omit<BesideTexts, 'code'> {
  return {
    platforms: applePlatforms,
    stage: 'push',
    severity: row.class === 'retry' ? 'warning' : 'error',
    source: [
      row.class === 'channel' ? 'apple/handling-error-responses' : 'apple/handling-notification-responses',
    ],
  }
}
