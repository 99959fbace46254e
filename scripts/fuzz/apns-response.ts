import assert from 'node:assert/strict'
import { readApnsResponse } from '@shindan/apns'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const reason = fc.oneof(
  fc.constantFrom(
    'BadTopic',
    'BadDeviceToken',
    'Unregistered',
    'BadCertificate',
    'constructor',
    'SomethingNew',
  ),
  fc.string({ unit: 'grapheme' }),
)
const body = fc.oneof(
  fc.record({ reason, timestamp: fc.oneof(fc.integer(), fc.double(), fc.string()) }, { requiredKeys: [] }),
  fc.jsonValue(),
)

/** Responses of APNs: the status alone says whether a push was accepted, and a reason counts only as it is written. */
export const target: Target<readonly [number, string]> = {
  arbitrary: fc.tuple(
    fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 400, 403, 410, 429), fc.double()),
    fc
      .tuple(body, fc.oneof(fc.constant([]), textEdits(4)))
      .map(([value, edits]) => edits.reduce(editedText, JSON.stringify(value))),
  ),

  holds([status, text]) {
    const answer = answerOf(() => readApnsResponse({ status, body: text }))
    if (answer.isErr()) {
      tellable(answer.error)
      assert.ok(!Number.isInteger(status) || status < 100 || status > 599)
      return
    }
    const { accepted, reason, inactiveSince, error } = answer.value
    assert.equal(accepted, status === 200)
    if (reason !== null)
      assert.ok(text.includes('"reason"') && text.includes(reason), 'a reason that nobody gave')
    if (inactiveSince !== null)
      assert.ok(inactiveSince >= '1970' && inactiveSince < '9999-12-31T00:00:00.001Z')
    if (accepted) assert.equal(error, null)
  },
}
