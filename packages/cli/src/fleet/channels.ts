import { resolve } from 'node:path'
import { err, type Localized, ok, type Problem, type Result, shown } from '@shindan/core'
import { type Channel, openChannels, readChannels } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Failure, failure, failuresOf } from '../failure.ts'
import { inDocument } from './in-document.ts'
import { jsonFile } from './json-file.ts'

/** What else the command writes or reads. */
interface Beside {
  readonly store: string
  readonly inventory?: string
}

/** The channels that a file describes; passwords and secrets come from the environment. */
export async function channelsIn(
  path: string,
  beside: Beside,
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
  const taken = takenBy(beside)
  const onTaken = read.value.flatMap((channel) =>
    channel.kind === 'file' && taken.has(resolve(channel.file))
      ? [
          failure(
            'file-taken',
            `--channels ${path}, channels.${channel.name}.file`,
            ownFile(channel.file),
            context.locale,
          ),
        ]
      : [],
  )
  if (onTaken.length > 0) return err(onTaken)
  const { environment } = context.world
  const opened = await openChannels(read.value, (variable) => environment[variable])
  return opened.mapErr(inFile).andThen((all) => (all.length > 0 ? ok(all) : err(inFile([noChannel]))))
}

/** Files that the night writes anew, or lives on. */
function takenBy({ store, inventory }: Beside): ReadonlySet<string> {
  const ofStore = ['fleet.db', 'lock.db', 'report.html', 'rejects.csv'].map((name) => resolve(store, name))
  return new Set([...ofStore, ...(inventory === undefined ? [] : [resolve(inventory)])])
}

function ownFile(file: string): Localized {
  return {
    ja: `${shown(file)} は、資産台帳か、結果のフォルダーにあるファイルです。通知専用の別のファイルを指定してください`,
    en: `${shown(file)} is the inventory or a file of the store, expected one of its own`,
  }
}

const noChannel: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'channels',
  found: '{}',
  expected: { ja: '1 つ以上の送り先', en: 'a channel at least' },
}
