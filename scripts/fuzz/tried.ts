import fc from 'fast-check'
import type { Target } from './target.ts'

/** How long a target is tried, and with which cases. */
export interface Trial {
  readonly seed: number
  /** No case is begun after so many milliseconds. */
  readonly milliseconds: number
  readonly cases: number
  /** The one case that is tried, as a failure names it. */
  readonly path?: string
  /** Told of each case before it is tried. */
  readonly begin: (number: number, of: unknown) => void
}

/** What came of it. */
export interface Outcome {
  readonly cases: number
  readonly seconds: number
  /** Milliseconds that the processor worked on the case that took longest. */
  readonly worst: number
  /** Mebibytes that the process has held at most. */
  readonly peak: number
  readonly failure?: { readonly path: string; readonly case: string; readonly error: string }
}

/** A case over this many milliseconds is a failure. */
const longest = 2_000

/** Tries a target until a case fails, or there are no more. */
export async function tried(
  target: Target<unknown>,
  { seed, milliseconds, cases, path, begin }: Trial,
): Promise<Outcome> {
  const started = performance.now()
  let [number, worst] = [0, 0]
  const property = fc.asyncProperty(target.arbitrary, async (one) => {
    begin(number++, one)
    const { user, system } = process.cpuUsage()
    await target.holds(one)
    const after = process.cpuUsage()
    // Of the processor, not of the clock: what else the machine does is not to make a case fail.
    const taken = (after.user - user + after.system - system) / 1000
    worst = Math.max(worst, taken)
    if (taken > longest) throw new Error(`took ${Math.round(taken)} ms`)
  })
  const run = await fc.check(property, {
    seed,
    numRuns: path === undefined ? cases : 1,
    interruptAfterTimeLimit: milliseconds,
    ...(path !== undefined && { path, endOnFailure: true }),
  })
  return {
    cases: number,
    seconds: (performance.now() - started) / 1000,
    worst,
    peak: process.resourceUsage().maxRSS / 1024,
    ...(run.counterexamplePath !== null && {
      failure: {
        path: run.counterexamplePath,
        case: fc.stringify(run.counterexample?.[0]),
        error: errorText(run.errorInstance),
      },
    }),
  }
}

/** What a case failed with: an unwrapped problem is no error of its own. */
function errorText(thrown: unknown): string {
  if (!(thrown instanceof Error)) return fc.stringify(thrown)
  const own = (thrown.stack ?? '').split('\n').filter((line) => !line.includes('fast-check'))
  return own.join('\n')
}
