import { err, ok, type Result } from '@shindan/core'
import type { Migrator } from 'kysely'
import { StoreFailure, type StoreProblem, storeProblem } from './problem.ts'

/** Work on a database as a result: `failureBy` reads what its driver throws. */
export async function attempted<T>(
  work: () => Promise<T>,
  failureBy: (error: unknown) => StoreFailure,
): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    return err(failureBy(error).problem)
  }
}

/** Brings the tables up to date; those that a newer version made are left alone. */
export async function migrateAll(migrator: Migrator): Promise<void> {
  const { error } = await migrator.migrateToLatest()
  if (error && /previously executed migration/.test(String(error)))
    throw new StoreFailure(storeProblem('newer'), error)
  if (error) throw error
}
