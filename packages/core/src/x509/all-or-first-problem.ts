import { err, ok, type Result } from '../result.ts'

/** All values, or the first problem among them. */
export function allOrFirstProblem<T, E>(results: readonly Result<T, E>[]): Result<T[], E> {
  const values: T[] = []
  for (const result of results) {
    if (result.isErr()) return err(result.error)
    values.push(result.value)
  }
  return ok(values)
}
