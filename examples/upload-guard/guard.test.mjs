import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { judge as overTheFunction } from './over-the-function.mjs'
import { judge as overTheHandler } from './over-the-handler.mjs'

// A hundred renewals, half of them unsafe, as the tests of shindan make them.
const { now, renewals } = JSON.parse(readFileSync(new URL('renewals.json', import.meta.url), 'utf8'))

for (const judge of [overTheFunction, overTheHandler]) {
  test(`no unsafe certificate comes in, and no safe one is kept out: ${judge === overTheHandler ? 'handler' : 'function'}`, async () => {
    assert.equal(renewals.length, 100)
    for (const { kind, isSafe, files } of renewals) {
      const judged = await judge(files, now)
      assert.equal(judged.isSafe, isSafe, `${kind}: ${JSON.stringify(judged.reason)}`)
      if (!isSafe) assert.ok(/[ぁ-ん]/.test(judged.reason.ja) && /[a-z]/.test(judged.reason.en), kind)
    }
  })
}
