/**
 * A fleet every night on Node: an inventory in, a store that loses and doubles nothing, reminders out.
 *
 * @packageDocumentation
 */
export type { Engine, NightSchedule, ShardJob, Working, WorkOptions } from './engine/engine.ts'
export { runNightOn, type SharedNightOptions, type SharedNightProblem } from './engine/run-night-on.ts'
export { startWorker, type WorkedShard, type WorkerOptions } from './engine/worker.ts'
export { type Inventory, longestRow, openCsv } from './inventory/csv.ts'
export { UnreadableInventory } from './inventory/unreadable.ts'
export {
  type NightOptions,
  type NightProblem,
  type NightProgress,
  type NightReport,
  runNight,
} from './night/run-night.ts'
export { StoreFailure, type StoreProblem } from './store/problem.ts'
export { openSqliteStore, type StoreOptions } from './store/sqlite.ts'
export type {
  DeadShard,
  Delivery,
  FleetStore,
  LeasedReminder,
  OpenNight,
  OutboxEntry,
  StoredCertificate,
  StoredSymptom,
  StoreStatus,
} from './store/store.ts'
