import fc from 'fast-check'
import { test } from 'vitest'
import type { Target } from './target.ts'
import { targets } from './targets.ts'

test.each(Object.entries(targets))('a few cases of %s hold', async (_, load) => {
  const { target } = (await load()) as { readonly target: Target<unknown> }
  await fc.assert(
    fc.asyncProperty(target.arbitrary, async (one) => target.holds(one)),
    { numRuns: 20 },
  )
})
