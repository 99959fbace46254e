import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecogniser } from '../../src/recognition/index.ts'
import { catalog } from './catalog.ts'
import { damages, random, samples } from './corpus.ts'
import { unrelated } from './near-misses.ts'

const recogniser = createRecogniser(catalog)
const read = (text: string) => recogniser.recognise(text)._unsafeUnwrap()
const summary = (text: string) => read(text).map(({ id, certainty, score }) => ({ id, certainty, score }))

const seed = 20250108
const anySample = fc.constantFrom(...samples)
/** Sentences that no message holds, from none to several windows of a search. */
const foreign = unrelated.filter(
  (text) => !/\d{3}/.test(text) && !samples.some((one) => one.text.includes(text)),
)
const anyChatter = fc
  .array(fc.constantFrom(...foreign), { maxLength: 150, size: 'max' })
  .map((lines) => lines.join('\n'))

describe('a message to the letter', () => {
  it('is found with its place wherever it stands', () => {
    fc.assert(
      fc.property(anySample, anyChatter, anyChatter, ({ id, text }, before, after) => {
        const found = read(`${before}\n\n${text}\n\n${after}`).find((error) => error.id === id)
        expect(found?.certainty, text).toBe('identified')
        const [start, end] = found?.span ?? [-1, -1]
        expect(start).toBeGreaterThanOrEqual(before.length)
        expect(end).toBeLessThanOrEqual(before.length + text.length + 4)
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('what is said of a message', () => {
  it('does not depend on what stands far away', () => {
    const filler = '\n\n吾輩は猫である。名前はまだ無い。\n\n'.repeat(100)
    const anyDamage = fc.constantFrom(...Object.keys(damages))
    fc.assert(
      fc.property(anySample, anyDamage, fc.integer(), fc.nat(60), ({ text }, name, chance, shift) => {
        const damaged = damages[name]?.(text, random(chance)) as string
        const far = `${filler}${'\n猫'.repeat(shift)}\n\n${damaged}\n\n${filler}`
        expect(summary(far), damaged).toEqual(summary(`\n\n${damaged}\n\n`))
      }),
      { seed, numRuns: 300 },
    )
  })
})
