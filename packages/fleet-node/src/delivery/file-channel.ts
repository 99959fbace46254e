import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { makeFolder } from '../folder/make-folder.ts'
import type { Channel, OutgoingReminder, Sent } from './channel.ts'
import { failureText } from './failure.ts'
import { notReminders } from './failure-words.ts'
import { reminderDocumentOf } from './reminder-document.ts'

/** Where reminders are written. */
export interface FileChannelOptions {
  readonly name: string
  /** It is made where it is not there, with its folder. */
  readonly file: string
}

/**
 * Appends reminders to a file, a line of JSON each ({@link ReminderDocument}), and has them on the disk before they count as
 * sent. It stays in the house: names stand in it as the inventory has them. What a crash left behind is found again by its
 * key and not written twice, as long as the file is the same. A crash may tear a line; the next one begins anew, so that
 * what cannot be read, or is empty, is none.
 *
 * @example
 * fileChannel({ name: 'log', file: './fleet/reminders.jsonl' })
 */
export function fileChannel({ name, file }: FileChannelOptions): Channel {
  return {
    name,
    batch: 5_000,
    atOnce: 1,
    timeLimit: 60_000,
    messagesOf: (batch) => [batch],
    send: async (message, telling, signal): Promise<Sent> => {
      try {
        await makeFolder(dirname(file))
        const written = message.some(mayBeThere) ? await keysIn(file, message) : new Set<string>()
        const missing = message.filter(({ key }) => !written.has(key))
        if (signal.aborted) return { as: 'later', failure: 'aborted' }
        const lines = missing.map((one) => `${JSON.stringify(reminderDocumentOf(one, telling))}\n`)
        const isAdded = await append(file, lines.join(''))
        return isAdded ? { as: 'sent' } : { as: 'later', failure: notReminders }
      } catch (error) {
        return { as: 'later', failure: failureText(error) }
      }
    },
  }
}

/** Whether somebody may have written it and died before saying so. */
function mayBeThere({ token }: OutgoingReminder): boolean {
  return token > 1
}

/** Those keys of a message that stand in the file already. */
async function keysIn(file: string, message: readonly OutgoingReminder[]): Promise<ReadonlySet<string>> {
  const asked = new Set(message.map(({ key }) => key))
  const found = new Set<string>()
  const stream = createReadStream(file, 'utf8')
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const key = keyOf(line)
      if (key !== undefined && asked.has(key)) found.add(key)
    }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ENOENT') throw error
  }
  return found
}

/** The key of a line that is whole. */
function keyOf(line: string): string | undefined {
  try {
    const { key } = JSON.parse(line) as { readonly key?: unknown }
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}

/**
 * Adds to the end in one go, behind a line that is torn as behind a whole one. Who else adds to it is not disturbed. Nothing is
 * added to a file of something else, such as an inventory.
 */
async function append(file: string, lines: string): Promise<boolean> {
  const handle = await open(file, 'a+')
  try {
    const { size } = await handle.stat()
    if (size > 0 && !(await beginsAsReminder(handle))) return false
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
    const isTorn = size > 0 && buffer[0] !== 0x0a
    await writeWhole(handle, Buffer.from(isTorn && lines !== '' ? `\n${lines}` : lines))
    await handle.sync()
    if (size === 0) await syncFolder(dirname(file))
    return true
  } finally {
    await handle.close()
  }
}

const beginning = '{"schemaVersion":'

/** As far as its first line goes, which may be torn. */
async function beginsAsReminder(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning.length), 0, beginning.length, 0)
  const [line = ''] = buffer.toString('latin1', 0, bytesRead).split('\n')
  return beginning.startsWith(line)
}

async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  let at = 0
  while (at < bytes.length) at += (await handle.write(bytes, at)).bytesWritten
}

/** A file that was just made is in its folder once that is on the disk as well. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
