import assert from 'node:assert/strict'

/**
 * What a call answers, which keeps the promises of all public functions: it answers, alike when asked twice, with
 * plain JSON, and leaves what it was given as it was.
 */
export function answerOf<Answer>(call: () => Answer, ...given: readonly unknown[]): Answer {
  const before = structuredClone(given)
  const answer = call()
  assert.deepEqual(given, before, 'what was given has changed')
  assert.deepEqual(plainOf(call()), plainOf(answer), 'asked twice, it answers otherwise')
  return answer
}

/** An answer or its problems as JSON, of which nothing is lost. */
function plainOf(answer: unknown): unknown {
  const value = isResult(answer) ? (answer.isOk() ? answer.value : answer.error) : answer
  if (value === undefined) return undefined
  const json: unknown = JSON.parse(JSON.stringify(value))
  assert.deepEqual(json, value, 'the answer is no plain JSON')
  return json
}

type Result = { isOk(): boolean; readonly value?: unknown; readonly error?: unknown }

function isResult(answer: unknown): answer is Result {
  return typeof answer === 'object' && answer !== null && 'isOk' in answer
}
