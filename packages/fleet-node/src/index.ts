/**
 * A fleet every night on Node: an inventory in, a store that loses and doubles nothing, reminders out.
 *
 * @packageDocumentation
 */
export type { Channel, NightUnread, OutgoingReminder, Sent, Telling } from './delivery/channel.ts'
export {
  type ChannelDelivery,
  type DeliverOptions,
  type DeliverProblem,
  deliver,
} from './delivery/deliver.ts'
export { failureWords } from './delivery/failure-words.ts'
export { type FileChannelOptions, fileChannel } from './delivery/file-channel.ts'
export { reminderKeyOn } from './delivery/key.ts'
export { openChannels, type SecretOf } from './delivery/open-channels.ts'
export { type ChannelDefinition, readChannels } from './delivery/read-channels.ts'
export {
  type ReminderDocument,
  reminderDocumentOf,
  reminderSchema,
} from './delivery/reminder-document.ts'
export {
  type DatedText,
  isDated,
  type ReminderText,
  reminderText,
  type UndatedText,
} from './delivery/reminder-text.ts'
export { unreadName, unreadRowOf } from './delivery/unread-name.ts'
export { type WebhookChannelOptions, webhookChannel } from './delivery/webhook-channel.ts'
export type { Engine, NightSchedule, ShardJob, Working, WorkOptions } from './engine/engine.ts'
export { runNightOn, type SharedNightOptions, type SharedNightProblem } from './engine/run-night-on.ts'
export { startWorker, type WorkedShard, type WorkerOptions } from './engine/worker.ts'
export { openCsv } from './inventory/csv.ts'
export { type FolderOptions, mostFiles, openFolder } from './inventory/folder.ts'
export { type Inventory, longestRow, type TextInventory } from './inventory/inventory.ts'
export { openJsonLines } from './inventory/json-lines.ts'
export { openSql } from './inventory/sql.ts'
export { UnreadableInventory } from './inventory/unreadable.ts'
export type { Evaluators } from './night/evaluators.ts'
export {
  type NightOptions,
  type NightProblem,
  type NightProgress,
  type NightReport,
  runNight,
} from './night/run-night.ts'
export { serveNights } from './night/thread.ts'
export { inThreads, type ThreadOptions } from './night/threads.ts'
export { noUnread, type UnreadRows, unreadCount, unreadRows } from './night/unread.ts'
export { unaddressed } from './store/outbox.ts'
export { StoreFailure, type StoreProblem } from './store/problem.ts'
export type { ServerProblem } from './store/server.ts'
export { openSqliteStore, type StoreOptions } from './store/sqlite.ts'
export type {
  DeadShard,
  Delivery,
  FleetStore,
  LeasedReminder,
  NightTold,
  OpenNight,
  OutboxEntry,
  ReminderContext,
  ReminderName,
  RetiredCertificate,
  Retirement,
  RetirementOptions,
  RetirementScope,
  StoreStatus,
  UnreadRow,
  Withdrawn,
} from './store/store.ts'
export { nearDays } from './store/unseen.ts'
