import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Instant } from '@shindan/core'
import type { Partition, PartitionOutcome } from '@shindan/fleet'
import { behindFor } from './behind.ts'
import type { Evaluators } from './evaluators.ts'
import { askedOf, heardOf, type Told } from './exchange.ts'

/** Threads that judge. */
export interface ThreadOptions {
  /** The module that each of them runs: it calls {@link serveNights}. */
  readonly module: URL
  /** How many there are at most; as many as the machine has cores where nothing is said. */
  readonly most?: number
  /** What the module finds as `workerData`. */
  readonly data?: unknown
}

/** For so long threads are behind before another starts, in milliseconds: each is until its code is compiled, which takes seconds. */
const patience = 5_000

/**
 * Judges partitions in threads of their own, several at once. The first starts when it is needed: a small inventory waits for
 * none. Each further one starts once those at work have been behind for a while: where reading and committing take as long as
 * judging, it would only cost its start, its memory and its share of the cores.
 *
 * @example
 * const threads = inThreads({ module: new URL('./night-thread.js', import.meta.url) })
 */
export function inThreads({ module, most = availableParallelism(), data }: ThreadOptions): Evaluators {
  const threads: Thread[] = []
  const areBehind = behindFor(patience)
  /** As many again as there are threads: none waits for the next while the answer of another is committed. */
  const ahead = () => 2 * Math.max(threads.length, 1)
  const next = (): Thread => {
    const [idlest] = threads.toSorted((one, other) => one.asked.length - other.asked.length)
    // None of what was asked ahead is answered: who asks waits for them, and not they for what is read and committed.
    const unanswered = threads.reduce((sum, { asked }) => sum + asked.length, 0)
    const isBehind = areBehind(unanswered >= ahead(), performance.now())
    if (idlest && (!isBehind || threads.length >= most)) return idlest
    const started = startThread(module, data)
    threads.push(started)
    return started
  }
  return {
    most,
    ahead,
    evaluate: (partition, now) => judgedBy(next(), partition, now),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

interface Thread {
  readonly worker: Worker
  /** Who waits for its answers, which come in the order of the questions. */
  readonly asked: {
    readonly resolve: (told: Told) => void
    readonly reject: (cause: unknown) => void
  }[]
  /** Why it answers no more. */
  broken: unknown
}

function startThread(module: URL, data: unknown): Thread {
  const worker = new Worker(module, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 },
  })
  const asked: Thread['asked'] = []
  worker.on('message', (told: Told) => asked.shift()?.resolve(told))
  const thread: Thread = { worker, asked, broken: undefined }
  const breaks = (cause: unknown) => {
    thread.broken ??= cause
    for (const { reject } of asked.splice(0)) reject(thread.broken)
  }
  worker.on('error', breaks)
  worker.on('exit', (code) => breaks(new Error(`a thread of the night ended with ${code}`)))
  return thread
}

async function judgedBy(thread: Thread, partition: Partition, now: Instant): Promise<PartitionOutcome> {
  const { worker, asked } = thread
  if (thread.broken !== undefined) throw thread.broken
  const answered = new Promise<Told>((resolve, reject) => asked.push({ resolve, reject }))
  worker.postMessage(askedOf(partition, now))
  return heardOf(partition, await answered)
}
