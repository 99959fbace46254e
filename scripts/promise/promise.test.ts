import { describe, expect, test } from 'vitest'
import { type PublicFunction, publicFunctions } from './exports.ts'
import { heavy, hostile } from './hostile.ts'
import { diagnoser, inputs, isMade } from './inputs.ts'
import { frozen, placesIn, withAt } from './places.ts'
import { stoppedAt } from './stopped-clock.ts'
import { fromItsStream, throwing } from './throwing.ts'

const methods: readonly PublicFunction[] = Object.entries(diagnoser).flatMap(([key, call]) =>
  typeof call === 'function' ? [{ name: `Diagnoser ${key}`, call: call as PublicFunction['call'] }] : [],
)
const functions = [...(await publicFunctions()), ...methods]

test('every public function has right arguments to start from, and nothing else has', () => {
  expect(Object.keys(inputs).sort()).toEqual(functions.map(({ name }) => name).sort())
})

/** A named mistake of a program: the argument, what belongs there, what stands there. */
const named = /^[^:]+: expected .+, found .+$/s

describe.each(functions)('$name', ({ name, call }) => {
  const right = frozen(inputs[name] ?? [], isMade)

  /** What is wrong with one call, if anything is. */
  async function tried(args: readonly unknown[]): Promise<string | undefined> {
    try {
      const { answer, asked } = await stoppedAt(1_700_000_000_000, () => call(...args))
      if (asked) {
        // A library asks for the time to begin with, and is told another one.
        const later = await stoppedAt(1_800_000_000_456, () => call(...args))
        if (JSON.stringify(later.answer) !== JSON.stringify(answer))
          return 'answers by the clock or by chance'
      }
      return leaks(answer) ? 'answers with what every object inherits' : undefined
    } catch (thrown) {
      const mayThrow = throwing[name]
      const { name: kind, message } = thrown instanceof Error ? thrown : { name: typeof thrown, message: '' }
      if (mayThrow?.includes(fromItsStream)) return undefined
      if (mayThrow?.includes(kind) && (kind === 'CompositionError' || named.test(message))) return undefined
      return `throws ${kind}: ${message.slice(0, 200)}`
    }
  }

  test('answers what is right', async () => {
    expect(await tried(right)).toBeUndefined()
    if (!throwing[name]) return
    expect(isResult(call(...right))).toBe(false)
  })

  // Every place of a whole answer is tried with every value: half a minute where nothing runs beside it.
  test('answers whatever stands in any place', { timeout: 240_000 }, async () => {
    const failures: string[] = []
    for (const place of placesIn(right, isMade)) {
      for (const [what, value] of place.length === 1 ? [...hostile, ...heavy] : hostile) {
        const failure = await tried(withAt(right, place, value) as readonly unknown[])
        if (failure) failures.push(`${place.join('.')}: ${what} ${failure}`)
      }
    }
    expect(summary(failures)).toEqual([])
  })

  test('answers hostile values alone', async () => {
    const failures: string[] = []
    for (const [what, value] of [...hostile, ...heavy]) {
      const failure = await tried([value, value, value, value].slice(0, Math.max(1, right.length)))
      if (failure) failures.push(`${what} ${failure}`)
    }
    expect(summary(failures)).toEqual([])
  })
})

test('no call has changed what every object inherits', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

/** The first failures, and how many there are. */
function summary(failures: readonly string[]): readonly string[] {
  return failures.length > 6 ? [...failures.slice(0, 6), `and ${failures.length - 6} more`] : failures
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'isErr' in answer
}

const inherited = new Set<unknown>(
  Object.getOwnPropertyNames(Object.prototype).map(
    (key) => Object.getOwnPropertyDescriptor(Object.prototype, key)?.value,
  ),
)

function leaks(answer: unknown): boolean {
  return inherited.has(answer) && answer !== undefined
}
