/**
 * A field of what came from outside; undefined where there is none, where it throws when it is read, and of those that
 * every object inherits.
 */
export function fieldOf(given: unknown, field: string): unknown {
  if (typeof field !== 'string' || Object.hasOwn(Object.prototype, field)) return undefined
  try {
    return (given as { readonly [field: string]: unknown } | null | undefined)?.[field]
  } catch {
    return undefined
  }
}
