/**
 * A store in PostgreSQL, for fleets that several machines judge.
 *
 * @packageDocumentation
 */

export {
  openPostgresStore,
  type PostgresStoreOptions,
  type SharedStore,
  type StagedProgress,
} from './store/postgres.ts'
export type { ShardName, StagedShard, TakenShard } from './store/staging.ts'
