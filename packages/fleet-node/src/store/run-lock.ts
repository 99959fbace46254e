import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient, QueryConfig } from 'pg'
import { StoreFailure, storeProblem } from './problem.ts'

/** The lock of a run, which the server takes away with the connection that holds it. */
export interface RunLock {
  /** Takes it for a run that begins; throws where another run has it. */
  readonly take: () => Promise<void>
  /** Takes it again for a run that lost it with its connection; throws where another run has it since. */
  readonly keep: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** A connection as the server knows it, who may give its number to another later. */
interface Session {
  readonly pid: number
  readonly since: string
}

/** How often the connection is asked whether it is there still, and how long the answer may take; milliseconds. */
const askedEvery = 15_000
const answersWithin = 10_000
/** For how long the server keeps it where nobody asks: whoever held it hangs, or its network is gone. */
const keptFor = '60s'

export function runLock(pool: Pool, tenant: string): RunLock {
  const name = `shindan run ${tenant}`
  let held: { readonly client: PoolClient; readonly release: () => void } | undefined
  /** Several that want it at once wait for one connection. */
  let taking: Promise<void> | undefined
  let last: Session | undefined
  let isRunning = false

  const taken = async () => {
    const client = await pool.connect()
    try {
      // Where our connection broke and the server has not noticed, it is ourselves who hold it.
      const isHeld = (await locked(client, name)) || (last && (await lockedAfter(last, client, name)))
      if (!isHeld) throw new StoreFailure(storeProblem('in-use'))
      last = await sessionOf(client)
    } catch (error) {
      client.release(!(error instanceof StoreFailure))
      throw error
    }
    /** Once, whoever notices first that it is lost. */
    const release = () => {
      if (held?.client !== client) return
      held = undefined
      clearInterval(asking)
      client.off('error', release)
      client.release(true)
    }
    const asking = setInterval(() => asked(client, 'select 1').catch(release), askedEvery).unref()
    client.on('error', release)
    held = { client, release }
  }
  const take = async () => {
    if (held) return
    taking ??= taken().finally(() => {
      taking = undefined
    })
    await taking
  }
  return {
    take: async () => {
      await take()
      isRunning = true
    },
    keep: async () => {
      if (isRunning) await take()
    },
    leave: async () => {
      isRunning = false
      await taking?.catch(() => {})
      const leaving = held
      if (!leaving) return
      await asked(leaving.client, 'select pg_advisory_unlock_all()').catch(() => {})
      leaving.release()
    },
  }
}

async function locked(client: PoolClient, name: string): Promise<boolean> {
  const text = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held'
  const [row] = await asked<{ held: boolean }>(client, text, [name])
  return row?.held === true
}

/** Ends a session of ours that nobody is at the other end of; whether that made the lock free. */
async function lockedAfter({ pid, since }: Session, client: PoolClient, name: string): Promise<boolean> {
  const text = `
    select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start::text = $2`
  if ((await asked(client, text, [pid, since])).length === 0) return await locked(client, name)
  for (let n = 0; n < 50; n++) {
    if (await locked(client, name)) return true
    await pause(100)
  }
  return false
}

async function sessionOf(client: PoolClient): Promise<Session | undefined> {
  await asked(
    client,
    `select set_config(name, '${keptFor}', false) from pg_settings where name = 'idle_session_timeout'`,
  )
  const text = `
    select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()`
  const [session] = await asked<Session>(client, text)
  return session
}

/** Asks a connection that may hang. */
async function asked<Row>(
  client: PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const query: QueryConfig & { readonly query_timeout: number } = {
    text,
    values: [...values],
    query_timeout: answersWithin,
  }
  const { rows } = await client.query(query)
  return rows as readonly Row[]
}
