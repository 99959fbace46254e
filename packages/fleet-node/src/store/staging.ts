import type { Partition } from '@shindan/fleet'
import { type Kysely, sql } from 'kysely'
import type { StoreSchema } from './schema.ts'
import { rowOf, type StagedRow, stagedRow } from './staged-row.ts'
import type { DeadShard, OpenNight } from './store.ts'

/** A shard, by what tells it from others. */
export interface ShardName {
  readonly tenant: string
  readonly night: number
  readonly shard: number
}

/** A shard with all that a worker wants to know of it. */
export interface TakenShard {
  readonly night: OpenNight
  readonly partition: Partition
  readonly channels: readonly string[]
  /** Attempts, with this one. */
  readonly attempts: number
}

/** A shard that waits to be committed. */
export interface StagedShard {
  readonly shard: number
  readonly dead: boolean
}

/** Lays the rows of a shard out for any worker; one that was given up is tried again. */
export async function stageShard(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night }: OpenNight,
  { index, rows }: Partition,
  channels: readonly string[],
): Promise<void> {
  await db
    .insertInto('staged')
    .values({
      tenant,
      night,
      shard: index,
      first_line: rows[0]?.line ?? 0,
      last_line: rows.at(-1)?.line ?? 0,
      rows: JSON.stringify(rows.map(stagedRow)),
      channels: JSON.stringify(channels),
      failure: null,
    })
    .onConflict((one) =>
      one.columns(['tenant', 'night', 'shard']).doUpdateSet({ attempts: 0, dead: 0, failure: null }),
    )
    .execute()
}

/** The shards of a night that are not committed yet. */
export async function stagedShards(
  db: Kysely<StoreSchema>,
  tenant: string,
  night: number,
): Promise<readonly StagedShard[]> {
  const shards = await db
    .selectFrom('staged')
    .select(['shard', 'dead'])
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .orderBy('shard')
    .execute()
  return shards.map(({ shard, dead }) => ({ shard, dead: dead === 1 }))
}

/** Takes a shard for an attempt: nothing where it is committed, or given up, be it now after too many. */
export async function takeShard(
  db: Kysely<StoreSchema>,
  { tenant, night, shard }: ShardName,
  most: number,
): Promise<TakenShard | undefined> {
  const taken = await db
    .updateTable('staged')
    .set({
      attempts: sql<number>`attempts + 1`,
      dead: sql<number>`case when attempts >= ${most} then 1 else 0 end`,
    })
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .where('shard', '=', shard)
    .where('dead', '=', 0)
    .returning(['rows', 'channels', 'attempts', 'dead'])
    .executeTakeFirst()
  if (!taken || taken.dead === 1) return undefined
  const of = await db
    .selectFrom('night')
    .select(['now', 'size', 'epoch'])
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .executeTakeFirstOrThrow()
  return {
    night: { ...of, night, committed: new Map(), resumed: true },
    partition: { index: shard, rows: (JSON.parse(taken.rows) as StagedRow[]).map(rowOf) },
    channels: JSON.parse(taken.channels),
    attempts: taken.attempts,
  }
}

/** Notes why an attempt failed, and gives the shard up where it was the last one. */
export async function missShard(
  db: Kysely<StoreSchema>,
  { tenant, night, shard }: ShardName,
  failure: string,
  most: number,
): Promise<void> {
  await db
    .updateTable('staged')
    .set({ failure, dead: sql<number>`case when attempts >= ${most} then 1 else 0 end` })
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .where('shard', '=', shard)
    .execute()
}

/** The shards of a night that are given up. */
export async function deadShards(
  db: Kysely<StoreSchema>,
  tenant: string,
  night: number,
): Promise<readonly DeadShard[]> {
  return await db
    .selectFrom('staged')
    .select(['shard', 'first_line as firstLine', 'last_line as lastLine', 'attempts', 'failure'])
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .where('dead', '=', 1)
    .orderBy('shard')
    .limit(mostTold)
    .execute()
}

const mostTold = 100
