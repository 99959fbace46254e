/**
 * Runs tasks, as many at a time as `width` allows, each when all it needs has succeeded. A task whose need
 * failed is not run.
 *
 * @template {{ name: string, needs: readonly string[] }} Task
 * @param {readonly Task[]} tasks
 * @param {number} width
 * @param {(task: Task) => Promise<boolean>} run whether it succeeded
 * @returns {Promise<{ failed: Task[], skipped: Task[] }>}
 */
export async function schedule(tasks, width, run) {
  const names = new Set(tasks.map(({ name }) => name))
  const succeeded = new Set()
  /** @type {Task[]} */
  const failed = []
  let waiting = [...tasks]

  /** @param {Task} task */
  const isReady = (task) => task.needs.every((need) => succeeded.has(need) || !names.has(need))

  let free = width
  await new Promise((resolve, reject) => {
    const step = () => {
      while (free > 0) {
        const next = waiting.find(isReady)
        if (next === undefined) break
        waiting = waiting.filter((task) => task !== next)
        free -= 1
        run(next).then((ok) => {
          if (ok) succeeded.add(next.name)
          else failed.push(next)
          free += 1
          step()
        }, reject)
      }
      if (free === width) resolve(undefined)
    }
    step()
  })
  return { failed, skipped: waiting }
}
