/**
 * A fleet every night on Node: an inventory in, a store that loses and doubles nothing, reminders out.
 *
 * @packageDocumentation
 */
export type { Channel, OutgoingReminder, Sent, Telling } from './delivery/channel.ts'
export { type ChannelDelivery, type DeliverOptions, deliver } from './delivery/deliver.ts'
export { type FileChannelOptions, fileChannel } from './delivery/file-channel.ts'
export { reminderKeyOn } from './delivery/key.ts'
export { openChannels, type SecretOf } from './delivery/open-channels.ts'
export { type ChannelDefinition, readChannels } from './delivery/read-channels.ts'
export {
  type ReminderDocument,
  reminderDocumentOf,
  reminderSchema,
} from './delivery/reminder-document.ts'
export { type ReminderText, reminderText } from './delivery/reminder-text.ts'
export { type WebhookChannelOptions, webhookChannel } from './delivery/webhook-channel.ts'
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
  Delivery,
  FleetStore,
  LeasedReminder,
  OpenNight,
  OutboxEntry,
  StoredCertificate,
  StoredSymptom,
  StoreStatus,
} from './store/store.ts'
