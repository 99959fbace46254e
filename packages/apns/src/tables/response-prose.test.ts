import { createRecogniser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { apns } from '../plugin.ts'

const recogniser = createRecogniser(apns.errors)
const identified = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .filter(({ certainty }) => certainty === 'identified')
    .map(({ id }) => id)

describe('what a library says of a reason is that reason', () => {
  test.each([
    ['the Topic header of the request was not specified and was required', 'missing-topic'],
    ['The apns-topic header of the request was not specified and was required', 'missing-topic'],
    ['err="device token does not match the specified topic"', 'device-token-not-for-topic'],
    [
      'device token is inactive for the specified topic (last invalid at 2026-01-05 09:12:11 +0000 UTC)',
      'unregistered',
    ],
    ['The client certificate was for the wrong environment', 'bad-certificate-environment'],
    ['pushing to this topic is not allowed', 'topic-disallowed'],
    ['APNs push error: the certificate was bad', 'bad-certificate'],
    ['bad device token', 'bad-device-token'],
    ['push error: bad device token', 'bad-device-token'],
    ['POST https://api.push.apple.com/3/device/1f2e: the service is unavailable', 'service-unavailable'],
    ['APNs: there was an error with the certificate', 'forbidden'],
  ])('%s', (text, id) => {
    expect(identified(text)).toEqual([`apns/response-${id}`])
  })
})

test.each([
  'the service is unavailable',
  'an internal server error occurred',
  'the server is shutting down',
  'idle time out',
  'JWT authentication token expired',
  'the message payload was too large',
  'bad token',
  'there was an error with the certificate',
])('what any service says is none of APNs: %s', (text) => {
  expect(identified(text)).toEqual([])
})
