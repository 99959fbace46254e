import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outputs } from './outputs.ts'
import { secrets } from './secrets.ts'

describe.each(Object.entries(outputs))('%s', (_, tell) => {
  test.each(Object.entries(secrets))('tells no %s', async (_, planted) => {
    const around = fc.constantFrom('', '端末 ', '昨日から ')
    await fc.assert(
      fc.asyncProperty(
        around,
        planted,
        fc.constantFrom('', ' です', '」', '\nERROR'),
        async (before, { lead, secret }, after) => {
          const said = JSON.stringify(await tell(before + lead + secret + after)) ?? ''
          expect(said.includes(secret)).toBe(false)
        },
      ),
      { numRuns: 3 },
    )
  })
})
