import { describe, expect, it } from 'vitest'
import { damages, random, samples } from './corpus.ts'
import { catalog } from './fixtures.ts'
import { createRecogniser } from './recognise.ts'

const recogniser = createRecogniser(catalog)
const read = (text: string) => recogniser.recognise(text)._unsafeUnwrap()

describe('scratch', () => {
  for (const [name, damage] of Object.entries(damages))
    it(name, () => {
      const next = random(1)
      const wrong: unknown[] = []
      for (const { id, text } of samples)
        for (let i = 0; i < 5; i++) {
          const damaged = damage(text, next)
          const result = read(damaged)
          if (result.length !== 1 || result[0]?.id !== id || result[0].certainty !== 'identified')
            wrong.push([damaged, id, result.map((r) => `${r.id} ${r.certainty} ${r.score}`)])
        }
      expect(wrong.slice(0, 6).concat(wrong.length ? [wrong.length] : [])).toEqual([])
    })
})
