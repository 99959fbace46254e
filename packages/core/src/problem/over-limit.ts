import { handed } from './mistake.ts'
import type { Problem } from './problem.ts'

/** The problem of what is more than a limit allows: which one, how much it allows, and how much was found. */
export function overLimit(
  limit: string,
  allowed: number,
  found: number,
  path: string = limit,
): Problem<'limit-exceeded'> {
  return handed({ limit, allowed, found }, 'a name and two numbers', () =>
    problemOf(limit, allowed, found, path),
  )
}

function problemOf(limit: string, allowed: number, found: number, path: string): Problem<'limit-exceeded'> {
  const expected = { ja: `${limit}: ${allowed} まで`, en: `${limit}: at most ${allowed}` }
  return { kind: 'limit-exceeded', path, found: `${found}`, expected, limit, allowed }
}
