import { ok } from '@shindan/core'
import type { Answer, Answers, Asked } from '../answers/index.ts'
import { type Described, openApiOf } from '../openapi/openapi.ts'
import { readForm } from './form.ts'
import { type Read, readJson, readNothing } from './read.ts'
import type { RefusalReason } from './refusal.ts'

/** What a request was sent to. */
export interface Place {
  readonly query: URLSearchParams
  /** What follows the path of the route. */
  readonly rest: string
}

/** One thing that can be asked. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly read: Read
  readonly answer: (body: unknown, asked: Asked, place: Place) => Answer<object>
  /** What it is that a problem means; of a body, that it is refused. */
  readonly reason: RefusalReason
}

/** The routes by their paths. One that ends with a slash has something to follow. */
export type Routes = ReadonlyMap<string, Route>

/** Everything that can be asked by HTTP. */
export function routesOf(answers: Answers, how: Described): Routes {
  let description: object | undefined
  const described = () => {
    description ??= openApiOf(answers.composition, how)
    return ok(description)
  }
  return new Map<string, Route>([
    ['/diagnose', posted(answers.diagnose)],
    ['/session', posted(answers.turn)],
    ['/renewal', { ...posted(answers.renewal), read: readForm }],
    ['/lifecycle', posted(answers.lifecycle)],
    ['/operation', posted(answers.operation)],
    ['/catalog', looked((asked, { query }) => answers.catalog(query.get('kind') ?? undefined, asked))],
    ['/openapi.json', looked(described)],
    ['/catalog/', looked((_, { rest }) => answers.entry(rest), 'not-found')],
  ])
}

/** The route of a path, and what follows it. */
export function routeTo(
  routes: Routes,
  path: string,
): { readonly route: Route; readonly rest: string } | undefined {
  const whole = routes.get(path)
  if (whole) return path.endsWith('/') ? undefined : { route: whole, rest: '' }
  const room = path.slice(0, path.indexOf('/', 1) + 1)
  const route = room === '' ? undefined : routes.get(room)
  return route && { route, rest: decoded(path.slice(room.length)) }
}

function posted(answer: (question: unknown, asked: Asked) => Answer<object>): Route {
  return { method: 'POST', read: readJson, answer, reason: 'refused' }
}

function looked(
  answer: (asked: Asked, place: Place) => Answer<object>,
  reason: RefusalReason = 'refused',
): Route {
  return { method: 'GET', read: readNothing, answer: (_, asked, place) => answer(asked, place), reason }
}

/** An id has a slash of its own, which may be written as one or encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
