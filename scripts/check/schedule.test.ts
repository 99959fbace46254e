import { expect, test } from 'vitest'
import { schedule } from './schedule.mjs'

const task = (name: string, ...needs: string[]) => ({ name, needs })

/** Runs the tasks and notes when each starts (`+a`) and ends (`-a`). */
async function log(tasks: { name: string; needs: string[] }[], width: number, failing: string[] = []) {
  const events: string[] = []
  const { failed, skipped } = await schedule(tasks, width, async ({ name }) => {
    events.push(`+${name}`)
    await Promise.resolve()
    events.push(`-${name}`)
    return !failing.includes(name)
  })
  return { events, failed: failed.map(({ name }) => name), skipped: skipped.map(({ name }) => name) }
}

test('a task starts only when all it needs has ended', async () => {
  const { events } = await log([task('c', 'a', 'b'), task('b', 'a'), task('a')], 3)
  expect(events).toEqual(['+a', '-a', '+b', '-b', '+c', '-c'])
})

test('tasks run side by side, no more of them than the width', async () => {
  const { events } = await log([task('a'), task('b'), task('c')], 2)
  expect(events).toEqual(['+a', '+b', '-a', '-b', '+c', '-c'])
})

test('what stands on a failed task is skipped, the others go on', async () => {
  const tasks = [task('a'), task('b', 'a'), task('c', 'b'), task('d')]
  expect(await log(tasks, 1, ['a'])).toMatchObject({ failed: ['a'], skipped: ['b', 'c'] })
})

test('a need that is not among the tasks is taken as met', async () => {
  expect(await log([task('a', 'elsewhere')], 1)).toMatchObject({ events: ['+a', '-a'], skipped: [] })
})

test('tasks that wait for each other are skipped, not waited for', async () => {
  expect(await log([task('a', 'b'), task('b', 'a')], 2)).toMatchObject({ events: [], skipped: ['a', 'b'] })
})

test('a bug in a task is not swallowed', async () => {
  await expect(schedule([task('a')], 1, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
})
