import { err, ok, type Result } from '@shindan/core'
import { type Channel, openChannels, readChannels } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failuresOf } from '../failure.ts'
import { jsonFile } from './json-file.ts'

/** The channels that a file describes; passwords and secrets come from the environment. */
export async function channelsIn(
  path: string,
  context: Context,
): Promise<Result<readonly Channel[], readonly Failure[]>> {
  const given = await jsonFile(path, context)
  if (given.isErr()) return err([given.error])
  const read = readChannels(given.value)
  if (read.isErr()) return err(failuresOf(read.error, context.locale))
  const { environment } = context.world
  const opened = await openChannels(read.value, (variable) => environment[variable])
  return opened.isErr() ? err(failuresOf(opened.error, context.locale)) : ok(opened.value)
}
