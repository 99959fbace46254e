import { err, ok, type Problem, type Result } from '@shindan/core'
import { type Channel, openChannels, readChannels } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failuresOf } from '../failure.ts'
import { inDocument } from './in-document.ts'
import { jsonFile } from './json-file.ts'

/** The channels that a file describes; passwords and secrets come from the environment. */
export async function channelsIn(
  path: string,
  context: Context,
): Promise<Result<readonly Channel[], readonly Failure[]>> {
  const given = await jsonFile('--channels', path, context)
  if (given.isErr()) return err([given.error])
  const read = readChannels(given.value)
  const inFile = (problems: readonly Problem[]) =>
    failuresOf(
      problems.map((problem) => inDocument(`--channels ${path}`, problem)),
      context.locale,
    )
  if (read.isErr()) return err(inFile(read.error))
  const { environment } = context.world
  const opened = await openChannels(read.value, (variable) => environment[variable])
  return opened.mapErr(inFile).andThen((all) => (all.length > 0 ? ok(all) : err(inFile([noChannel]))))
}

const noChannel: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'channels',
  found: '{}',
  expected: { ja: '1 つ以上の送り先', en: 'a channel at least' },
}
