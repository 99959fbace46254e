import type { Console } from '@shindan/apns/renewal'
import {
  type AnyPlugin,
  guarded,
  type Instant,
  isTimeZone,
  type Limits,
  type Locale,
  ok,
  outside,
  type Problem,
  type Result,
  shortened,
  tagOf,
  unknownTimeZone,
} from '@shindan/core'
import { isFunction, mustBe } from './answers/host.ts'
import { type Asked, createAnswers, hostOf } from './answers/index.ts'
import { keep, keptUnder, type Shelf } from './http/kept.ts'
import { localeNamed, localeOf } from './http/locale.ts'
import type { Refusal } from './http/refusal.ts'
import { answered, lookedUp, refused } from './http/respond.ts'
import { routesOf, routeTo } from './http/routes.ts'
import { limitsOf, type ServerLimits } from './limits.ts'

/** What a handler is made of. */
export interface HandlerOptions {
  readonly plugins: readonly AnyPlugin[]
  /** Whose answer to an upload is told by a renewal check, e.g. `{ plugin: clomo, upload }` of `@shindan/clomo`. */
  readonly consoles?: readonly Console[]
  /** The language of who asks for none. Japanese when absent. */
  readonly locale?: Locale
  /** IANA name: the zone of days, and of dates in answers, where a question names none. Asia/Tokyo when absent. */
  readonly timeZone?: string
  /** The moment of every question; the clock when absent. */
  readonly now?: () => Instant
  /** Lets a question bring its own moment along as `now`. For tests: whoever asks could be told what will be. */
  readonly allowNow?: boolean
  /** What a request and a question may cost, where that is not as much as usual. */
  readonly limits?: Limits & ServerLimits
  /** What stands before every path, e.g. `/shindan`. */
  readonly basePath?: string
  /** Is told of a defect. Of what was asked it learns nothing. */
  readonly onError?: (failure: HandlerFailure) => void
}

/** A defect of the server: which one, and where. */
export interface HandlerFailure {
  /** As the response names it, in `instance`. */
  readonly id: string
  /** What was asked, without what would name anybody. */
  readonly path: string
}

/** Answers a request. It never throws, and always answers. */
export type Handler = (request: Request) => Promise<Response>

/**
 * One handler for every runtime that knows `Request` and `Response`. It keeps nothing of what was asked, and writes
 * nothing down. Throws a `CompositionError` where the plugins do not go together, a `RangeError` where a language, a zone, a
 * path or a limit is none, a `TypeError` where another option is something else.
 *
 * @example
 * ```ts
 * const handler = createHandler({ plugins: [cybertrust] })
 * Deno.serve(handler)
 * ```
 */
export const createHandler = guarded(
  ['options'],
  'an object with plugins',
  (options: HandlerOptions): Handler => {
    const limits = limitsOf(options.limits)
    const { locale: usual, timeZone, now } = hostOf(options)
    const { basePath = '', onError } = options
    mustBe('onError', 'a function', onError === undefined || isFunction(onError), onError)
    if (!/^(?:\/[^/]+)*$/.test(basePath)) throw outside('basePath', 'a path such as /shindan', basePath)
    const routes = routesOf(createAnswers(options), options)
    const shelf: Shelf = new Map()

    return async (request) => {
      let path = ''
      let locale = usual
      try {
        const url = new URL(request.url)
        path = url.pathname
        const response = await respond(request, url)
        return request.method === 'HEAD' ? new Response(null, response) : response
      } catch {
        const id = crypto.randomUUID()
        tell({ id, path: shortened(path) })
        return refused({ reason: 'failed', id }, shortened(path), locale)
      }

      async function respond(request: Request, { pathname, searchParams: query }: URL): Promise<Response> {
        const refuse = (refusal: Refusal) => refused(refusal, shortened(pathname), locale)
        const language = localeOf(query, request.headers, usual)
        if (language.isErr()) return refuse({ reason: 'malformed', problems: language.error })
        locale = language.value
        const found = pathname.startsWith(basePath)
          ? routeTo(routes, pathname.slice(basePath.length))
          : undefined
        if (!found) return refuse({ reason: 'not-found' })
        const { route, rest } = found
        const method = request.method === 'HEAD' ? 'GET' : request.method
        if (method !== route.method)
          return refuse({
            reason: 'not-allowed',
            headers: { allow: route.method === 'GET' ? 'GET, HEAD' : 'POST' },
          })
        const zone = query.get('timeZone') ?? timeZone
        if (!isTimeZone(zone))
          return refuse({ reason: 'malformed', problems: [unknownTimeZone('timeZone', zone)] })
        const asks = `${pathname}?${query.get('kind')} ${tagOf(locale)}`
        const kept = route.method === 'GET' && (await keptUnder(shelf, asks))
        if (kept) return lookedUp(kept, request.headers, locale)
        const read = await route.read(request, limits)
        if (read.isErr()) return refuse(read.error)
        const asked = askedIn(read.value, { now: now(), timeZone: zone, locale })
        if (asked.isErr()) return refuse({ reason: 'refused', problems: asked.error })
        if (!query.has('locale')) locale = asked.value.asked.locale
        const answer = route.answer(asked.value.body, { ...asked.value.asked, locale }, { query, rest })
        if (answer.isErr()) return refuse({ reason: route.reason, problems: answer.error })
        return route.method === 'GET'
          ? lookedUp(await keep(shelf, asks, answer.value), request.headers, locale)
          : answered(answer.value, locale)
      }
    }

    /** What a body says of how it is asked, and what is asked. */
    function askedIn(
      given: unknown,
      asked: Asked,
    ): Result<{ readonly body: unknown; readonly asked: Asked }, readonly Problem[]> {
      if (typeof given !== 'object' || given === null || Array.isArray(given))
        return ok({ body: given, asked })
      const { locale: named, now, ...rest } = given as { readonly [field: string]: unknown }
      const body = options.allowNow || now === undefined ? rest : { ...rest, now }
      const moment = options.allowNow && now !== undefined ? { ...asked, now: now as Instant } : asked
      if (named === undefined) return ok({ body, asked: moment })
      return localeNamed(named, usual).map((locale) => ({ body, asked: { ...moment, locale } }))
    }

    /** A host that fails at being told takes nobody's answer away. */
    function tell(failure: HandlerFailure): void {
      try {
        onError?.(failure)
      } catch {}
    }
  },
)
