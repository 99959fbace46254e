import { envelope, type Locale, type Localized, type Problem, textIn } from '@shindan/core'
import { type PresentedProblem, presentProblems } from '@shindan/core/render'

/** Why a request has no answer. */
export interface Refusal {
  readonly reason: RefusalReason
  /** What is wrong with what was asked, where it was read so far. */
  readonly problems?: readonly Problem[]
  readonly headers?: { readonly [name: string]: string }
  /** Names the failure in what the host was told of it. */
  readonly id?: string
}

/** The reasons by the last part of their `type`. */
export const reasons = {
  malformed: {
    status: 400,
    title: { ja: '読み取れないリクエストです', en: 'The request cannot be read' },
  },
  'not-found': {
    status: 404,
    title: { ja: '見つかりません', en: 'There is no such thing' },
  },
  'not-allowed': {
    status: 405,
    title: { ja: 'このメソッドは使えません', en: 'The method is not allowed here' },
  },
  'too-slow': {
    status: 408,
    title: { ja: '本文が時間内に届きませんでした', en: 'The body did not arrive in time' },
  },
  'too-large': {
    status: 413,
    title: { ja: '本文が大きすぎます', en: 'The body is too large' },
  },
  'wrong-media-type': {
    status: 415,
    title: { ja: 'この形式の本文は読み取れません', en: 'A body of this type is not read here' },
  },
  refused: {
    status: 422,
    title: { ja: '入力に誤りがあります', en: 'Something is wrong with what was given' },
  },
  failed: {
    status: 500,
    title: { ja: 'サーバーの不具合です', en: 'The server is at fault' },
  },
} as const satisfies { readonly [reason: string]: { readonly status: number; readonly title: Localized } }

/** Why a request has no answer. */
export type RefusalReason = keyof typeof reasons

/** Where the reasons are explained: each under its name. */
const page = 'https://github.com/shindan/shindan/blob/main/packages/server/README.md'

/** A refusal as problem details (RFC 9457), with the document of kind `error` as its extension. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance?: string
  readonly schemaVersion: 2
  readonly kind: 'error'
  readonly error: PresentedProblem
  readonly errors: readonly PresentedProblem[]
}

/** Says a refusal in one language. */
export function problemDetails(
  { reason, problems = [], id }: Refusal,
  path: string,
  locale: Locale,
): ProblemDetails {
  const { status, title } = reasons[reason]
  const said = textIn(title, locale)
  const only: PresentedProblem = { kind: reason, path, message: said }
  const document =
    problems.length > 0
      ? presentProblems(problems, { locale })
      : { ...envelope('error'), error: only, errors: [only] }
  return {
    type: `${page}#${reason}`,
    title: said,
    status,
    detail: document.error.message,
    ...(id !== undefined && { instance: `urn:uuid:${id}` }),
    ...document,
  }
}
