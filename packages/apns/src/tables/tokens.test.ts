import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { apns } from '../plugin.ts'

const recogniser = createRecogniser(apns.errors)
const identified = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .filter(({ certainty }) => certainty === 'identified')
    .map(({ id }) => id)

test.each([
  [
    'Your Apple Business Manager (ABM) server token has expired. macOS, iOS, and iPadOS hosts won’t automatically enroll to Fleet.',
    'server-token-expired',
  ],
  [
    'Your Apple Business (AB) server token has expired. Users with the admin role in Fleet can renew AB.',
    'server-token-expired',
  ],
  ['received status 500 DEP auth error: 403 Forbidden: T_C_NOT_SIGNED', 'server-token-t-c-not-signed'],
  ['{"code": "T_C_NOT_SIGNED"}', 'server-token-t-c-not-signed'],
  ['DEP auth error: 403 Forbidden: FORBIDDEN', 'server-token-forbidden'],
  [
    'https://mdmenrollment.apple.com/session: 401 oauth_problem=token_rejected',
    'server-token-token-rejected',
  ],
  ['DEP auth error: 401 Unauthorized: signature_invalid', 'server-token-signature-invalid'],
  [
    'Apple VPP endpoint returned error: The server has revoked the sToken. (error number: 9625)',
    'content-token-9625',
  ],
  ['VPP error 9610', 'content-token-9610'],
  ['{"errorNumber": 9622, "errorMessage": "Invalid authentication token"}', 'content-token-9622'],
])('%s', (text, id) => {
  expect(identified(text)).toEqual([`apns/${id}`])
})

test.each([
  'oauth_problem=token_rejected&oauth_problem_advice=Token%20does%20not%20match',
  '{"error":"signature_invalid"}',
  'Your GitLab server token has expired',
  'Deploy of the department portal failed: token_rejected',
  '注文番号 9610 を発送しました',
])('what other services say is no token of Apple: %s', (text) => {
  expect(identified(text)).toEqual([])
})

test('a token is renewed in its entry: deleting that would lose what is assigned', () => {
  const advice = (id: string) => apns.errors.find((error) => error.id === id)?.advice?.en.join()
  expect(advice('apns/server-token-token-rejected')).toMatch(/Do not delete the entry/)
  expect(advice('apns/content-token-9625')).toMatch(/renew the entry.*deleting and adding/)
})
