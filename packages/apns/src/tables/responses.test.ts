import { expect, test } from 'vitest'
import { responseReasons } from './response-reasons.ts'
import { responseClass, responseErrors, statusErrors } from './responses.ts'

test('a reason becomes an error with the reason as its code', () => {
  expect(responseErrors.find(({ code }) => code === 'BadDeviceToken')).toMatchObject({
    id: 'apns/response-bad-device-token',
    stage: 'push',
    platforms: ['ios', 'ipados', 'macos', 'tvos'],
  })
})

test('both spellings of one reason are known and mean the same class', () => {
  expect(responseErrors.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'apns/response-bad-environment-key-id-in-token',
      'apns/response-bad-environment-key-in-token',
    ]),
  )
  expect(responseClass('BadEnvironmentKeyInToken', 403)).toBe('provider-token')
})

test('reasons of the channel API are known, all with status 400', () => {
  const channels = Object.values(responseReasons).filter((row) => row.class === 'channel')
  expect(channels).toHaveLength(6)
  expect(channels.every(({ status }) => status === 400)).toBe(true)
})

test('every status that a reason comes with has a fallback, with the numbers taken only near APNs', () => {
  const statuses = new Set(Object.values(responseReasons).map(({ status }) => String(status)))
  expect(new Set(statusErrors.map(({ code }) => code))).toEqual(statuses)
  for (const error of statusErrors) expect(error.codeContext?.length).toBeGreaterThan(0)
})

test('an unknown reason takes the class of its status', () => {
  expect(responseClass('DeviceTokenNotForTopic', 400)).toBe('topic')
  expect(responseClass('NewReasonOfNextYear', 403)).toBe('certificate')
  expect(responseClass('constructor', 410)).toBe('token')
  expect(responseClass(undefined, 503)).toBe('retry')
  expect(responseClass('NewReasonOfNextYear', 418)).toBeUndefined()
})

test('before advising to enrol again, a wrong topic is looked for', () => {
  for (const reason of ['Unregistered', 'DeviceTokenNotForTopic', 'TopicDisallowed', 'BadTopic'] as const) {
    const advice = responseReasons[reason].advice
    expect(advice.en[0]).toMatch(/topic/)
    expect(advice.ja[0]).toMatch(/トピック/)
  }
})

test('exactly the reasons that rules explain lack a note why none does', () => {
  const explained = responseErrors
    .filter(({ unexplained }) => unexplained === undefined)
    .map(({ code }) => code)
  expect(explained.toSorted()).toEqual([
    'BadCertificate',
    'BadTopic',
    'DeviceTokenNotForTopic',
    'TopicDisallowed',
  ])
})
