import { Worker } from 'node:worker_threads'

/** A case that has not ended after this many seconds never will. */
const patience = 30

/** Looks on from a thread of its own, since nothing else runs while a case does. */
const onlooker = `
const { workerData: { begun, patience, words } } = require('node:worker_threads')
const { writeSync } = require('node:fs')
let [seen, since] = [-1, Date.now()]
setInterval(() => {
  const number = Atomics.load(begun, 0)
  if (number !== seen) [seen, since] = [number, Date.now()]
  else if (Date.now() - since > patience * 1000) {
    writeSync(1, words.replace('%d', seen))
    process.kill(process.pid, 'SIGKILL')
  }
}, 500)`

/**
 * Ends the process where a case does not end, with `words` that have the number of the case in place of `%d`. Tells it of
 * each case that is begun by what is given back.
 */
export function watch(words: string): { readonly begin: (number: number) => void; readonly end: () => void } {
  const begun = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(onlooker, { eval: true, workerData: { begun, patience, words } })
  return { begin: (number) => Atomics.store(begun, 0, number), end: () => void worker.terminate() }
}
