import { stat } from 'node:fs/promises'
import { err, type Localized, ok, type Result, textIn } from '@shindan/core'
import { type FleetStore, openSqliteStore, type StoreProblem } from '@shindan/fleet-node'
import type { SharedStore } from '@shindan/fleet-node/postgres'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { shownUrl } from '../shown-url.ts'

/** What names a store. */
export interface StoreOptions {
  readonly store: string
  readonly tenant?: string
}

/** Opens the store that a command names, a folder or a database; one that nobody has made only for a run. */
export async function openStore(
  options: StoreOptions,
  context: Context,
  mustExist = true,
): Promise<Result<FleetStore, Failure>> {
  // What is empty is a variable that nobody has set, not the folder of whoever calls.
  if (options.store.trim() === '') return err(failure('wrong-type', '--store', expectedStore, context.locale))
  if (isPostgres(options.store)) return openSharedStore(options, context, mustExist)
  const { store, tenant } = options
  const place = await stat(store).catch(() => undefined)
  if (place && !place.isDirectory())
    return err(failure('wrong-type', `--store ${store}`, noFolder, context.locale))
  const opened = await openSqliteStore(store, { mustExist, ...(tenant !== undefined && { tenant }) })
  return opened.mapErr((problem) => storeFailure(problem, store, context.locale))
}

/** Opens a store that several machines have at once. */
export async function openSharedStore(
  { store, tenant }: StoreOptions,
  { locale }: Context,
  mustExist = false,
): Promise<Result<SharedStore, Failure>> {
  if (!isPostgres(store)) return err(failure('wrong-type', '--store', expectedDatabase, locale))
  const { openPostgresStore } = await import('@shindan/fleet-node/postgres')
  const opened = await openPostgresStore(store, { mustExist, ...(tenant !== undefined && { tenant }) })
  return opened.isErr() ? err(storeFailure(opened.error, store, locale)) : ok(opened.value)
}

/** What a store says, at the store. */
export function storeFailure(
  { kind, text }: StoreProblem,
  store: string,
  locale: Context['locale'],
): Failure {
  const named = shownStore(store)
  return { kind: `store-${kind}`, path: named, message: `${named}: ${textIn(text, locale)}` }
}

/** Whether a store is a database of a server. */
export function isPostgres(store: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(store)
}

/** A server by its name and database alone: whatever else is in its URL may be a password. */
export function shownStore(store: string): string {
  return isPostgres(store) ? shownUrl(store) : store
}

const noFolder: Localized = {
  ja: 'フォルダーではありません。結果を保存するフォルダーを指定してください',
  en: 'is no folder, expected that of the results',
}

const expectedStore: Localized = {
  ja: 'フォルダー、または postgres:// で始まる URL',
  en: 'a folder, or a URL that begins with postgres://',
}

const expectedDatabase: Localized = {
  ja: '複数のマシンで調べるには、PostgreSQL の URL（postgres://…）を指定してください',
  en: 'several machines need the URL of a PostgreSQL: postgres://…',
}
