import { expect, test } from 'vitest'
import { recordingWorld } from '../../test/recording-world.ts'
import { waitingForWorkers } from './waiting.ts'

type Heard = readonly (readonly [second: number, rows: number])[]

function said(heard: Heard, options: Parameters<typeof waitingForWorkers>[0]): string {
  let seconds = 0
  const world = { ...recordingWorld(), now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)) }
  const err: string[] = []
  const tell = waitingForWorkers(options, {
    world: { ...world, err: (text) => err.push(text) },
    locale: 'en',
  })
  for (const [second, rows] of heard) {
    seconds = second
    tell(rows)
  }
  return err.join('')
}

test('a run of which no shard is done after a few seconds says once which command starts a worker', () => {
  const options = { engine: 'bullmq', redis: 'redis://:secret@queue', tenant: 'a' } as const
  const waited: Heard = [
    [0, 2_000],
    [4, 2_000],
    [5, 2_000],
    [20, 2_000],
  ]
  const text = said(waited, options)
  expect(text.match(/fleet worker/g)).toHaveLength(1)
  expect(text).toContain('shindan fleet worker --store … --engine bullmq --redis … --tenant …')
  expect(text).not.toContain('secret')
})

test('a run whose shards are done says nothing, nor does one without an engine', () => {
  expect(
    said(
      [
        [0, 0],
        [4, 10],
        [30, 10],
      ],
      { engine: 'postgres' },
    ),
  ).toBe('')
  expect(
    said(
      [
        [0, 0],
        [30, 0],
      ],
      {},
    ),
  ).toBe('')
})
