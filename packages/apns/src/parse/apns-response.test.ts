import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readApnsResponse } from './apns-response.ts'

const read = (status: number, body?: string) =>
  readApnsResponse(body === undefined ? { status } : { status, body })._unsafeUnwrap()

test('an accepted push has no error', () => {
  expect(read(200, '')).toEqual({
    accepted: true,
    status: 200,
    reason: null,
    error: null,
    class: null,
    inactiveSince: null,
  })
})

test('the reason in the body names the error', () => {
  expect(read(400, '{"reason":"DeviceTokenNotForTopic"}')).toMatchObject({
    accepted: false,
    error: 'apns/response-device-token-not-for-topic',
    class: 'topic',
  })
})

test('status 410 says since when the token has been inactive', () => {
  expect(read(410, '{"reason":"Unregistered","timestamp":1735689600000}')).toMatchObject({
    error: 'apns/response-unregistered',
    class: 'token',
    inactiveSince: '2025-01-01T00:00:00.000Z',
  })
})

describe('what is not known falls back to the status', () => {
  test.each([
    [403, '{"reason":"SomethingNewFromApple"}', 'SomethingNewFromApple'],
    [403, '{"reason":"constructor"}', 'constructor'],
    [403, '{"reason":42}', null],
    [403, 'BadCertificate', null],
    [403, '<html>BadCertificate</html>', null],
    [403, '', null],
    [403, 'null', null],
    [403, `{"reason":"${'A'.repeat(20_000)}"}`, null],
  ])('%i %s', (status, body, reason) => {
    expect(read(status, body)).toMatchObject({
      error: 'apns/response-status-403',
      class: 'certificate',
      reason,
    })
  })

  test('an unknown status has no error of its own', () => {
    expect(read(418)).toMatchObject({ accepted: false, error: null, class: null })
  })
})

test.each([0, 42, 600, Number.NaN, 200.5])('%d is no status', (status) => {
  expect(readApnsResponse({ status })._unsafeUnwrapErr()).toMatchObject({
    kind: 'out-of-range',
    path: 'status',
  })
})

test.each([-1, 1e300, 'soon', null])('the time %j is left out', (timestamp) => {
  expect(read(410, JSON.stringify({ reason: 'Unregistered', timestamp }))).toMatchObject({
    inactiveSince: null,
  })
})

test('whatever the body, there is an answer in plain JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
      const response = read(status, body)
      expect(JSON.parse(JSON.stringify(response))).toEqual(response)
    }),
  )
})
