import { err, ok, type Result, textIn } from '@shindan/core'
import { type FleetStore, openSqliteStore, type StoreProblem } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import type { Failure } from '../failure.ts'

/** What names a store. */
export interface StoreOptions {
  readonly store: string
  readonly tenant?: string
}

/** Opens the store that a command names; one that is not there only for a run. */
export async function openStore(
  { store, tenant }: StoreOptions,
  { locale }: Context,
  mustExist = true,
): Promise<Result<FleetStore, Failure>> {
  const opened = await openSqliteStore(store, { mustExist, ...(tenant !== undefined && { tenant }) })
  return opened.isErr() ? err(storeFailure(opened.error, store, locale)) : ok(opened.value)
}

/** What a store says, at the store. */
export function storeFailure(
  { kind, text }: StoreProblem,
  store: string,
  locale: Context['locale'],
): Failure {
  return { kind: `store-${kind}`, path: store, message: `${store}: ${textIn(text, locale)}` }
}
