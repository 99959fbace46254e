import { workerData } from 'node:worker_threads'
import { createDiagnoser } from '@shindan/core'
import { serveNights } from '@shindan/fleet-node'
import { type CommonOptions, contextOf } from '../context.ts'
import { pluginsFor } from '../plugins.ts'
import { nodeWorld } from '../world.ts'

/** What a thread of a night is told: the options that name plugins. */
export type NightThread = CommonOptions

/** The program as a thread of a night: judges what it is sent, with the plugins of the run. */
export async function serveThread(): Promise<void> {
  const context = contextOf(nodeWorld(), workerData as NightThread)
  const plugins = await pluginsFor(context)
  // The run has read the same files already.
  if (plugins.isErr()) throw new Error(plugins.error.map(({ message }) => message).join('\n'))
  serveNights(createDiagnoser({ plugins: plugins.value }))
}
