/**
 * A fleet every night on Node: an inventory in, a store that loses and doubles nothing, reminders out.
 *
 * @packageDocumentation
 */
export { openCsv } from './inventory/csv.ts'
export { type FolderOptions, mostFiles, openFolder } from './inventory/folder.ts'
export { type Inventory, longestRow, type TextInventory } from './inventory/inventory.ts'
export { openJsonLines } from './inventory/json-lines.ts'
export { openSql } from './inventory/sql.ts'
export { UnreadableInventory } from './inventory/unreadable.ts'
export {
  type NightOptions,
  type NightProblem,
  type NightProgress,
  type NightReport,
  runNight,
} from './night/run-night.ts'
export type { StoreProblem } from './store/problem.ts'
export { openSqliteStore, type StoreOptions } from './store/sqlite.ts'
export type {
  Delivery,
  FleetStore,
  LeasedReminder,
  OpenNight,
  OutboxEntry,
  StoredCertificate,
  StoredSymptom,
  StoreStatus,
} from './store/store.ts'
