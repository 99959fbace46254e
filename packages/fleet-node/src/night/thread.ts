import { parentPort } from 'node:worker_threads'
import type { Diagnoser } from '@shindan/core'
import { perNight } from './evaluators.ts'
import { type Asked, toldOf } from './exchange.ts'

/**
 * Makes a thread of this module one that judges nights: called by the module that `inThreads` names, with a diagnoser of the
 * same plugins.
 *
 * @example
 * serveNights(createDiagnoser({ plugins: [cybertrust, apns] }))
 */
export function serveNights(diagnoser: Diagnoser): void {
  const evaluatorAt = perNight(diagnoser)
  parentPort?.on('message', (asked: Asked) => {
    parentPort?.postMessage(toldOf(asked, evaluatorAt(asked.now)))
  })
}
