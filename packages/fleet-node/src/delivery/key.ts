import { createHash } from 'node:crypto'
import type { ReminderName } from '../store/store.ts'

/**
 * The key by which a receiver knows a reminder again, at whatever attempt and from whomever: 64 hexadecimal digits, of the
 * tenant, the reminder and the channel.
 *
 * @example
 * reminderKeyOn({ device: 'iPad-1', lifecycle: 'apns/push-certificate', revision: '2025', reminder: 'notice-7-days', due: '2025-03-25', channel: 'mail' })
 */
export function reminderKeyOn(
  { device, lifecycle, revision, reminder, due, channel }: ReminderName,
  tenant = '',
): string {
  return digestOf([tenant, device, lifecycle, revision, reminder, due, channel])
}

/** The key of a message: that of its reminder, or of all its reminders, in whatever order they stand. */
export function messageKeyOf(message: readonly { readonly key: string }[]): string {
  const [first, ...more] = message.map(({ key }) => key).sort()
  return first !== undefined && more.length === 0 ? first : digestOf([first, ...more])
}

/** JSON tells where each part ends. */
function digestOf(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
