import { run } from '../src/run.ts'
import { nodeWorld, type World } from '../src/world.ts'

/** Runs `shindan fleet` in English on real files, at the moment of the clock or at another; what it printed and its exit code. */
export async function shindanFleet(words: readonly string[], now?: string, over: Partial<World> = {}) {
  let [out, err] = ['', '']
  const { interrupted: _, ...world } = nodeWorld()
  const code = await run(['fleet', ...words, '--locale', 'en'], {
    ...world,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    ...(now !== undefined && { now: () => new Date(now) }),
    ...over,
  })
  return { code, out, err }
}
