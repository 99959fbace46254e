import { compose, pageOf } from '@shindan/core'
import { platforms } from '@shindan/platforms'
import { expect, test } from 'vitest'
import { capturesIn } from './fragment.ts'

const composition = compose([platforms])._unsafeUnwrap()

test('what an address was made with is read from it, to the character', () => {
  const captures = { url: 'https://mdm.example.jp/a?b=c&d=+#e', status: '503 「混雑」' }
  const address = pageOf('errors', 'platforms/profile-mdm-status', composition, 'ja', captures)
  expect(Object.fromEntries(capturesIn(new URL(address ?? '').hash))).toEqual(captures)
})

test('an anchor is none, and what cannot be read is shown as it stands', () => {
  expect(capturesIn('').size).toBe(0)
  expect(capturesIn('#causes').size).toBe(0)
  expect(capturesIn('#url=%E3%81').get('url')).toBe('�')
})

test('what somebody else put into a link is bounded, and turns no text around', () => {
  expect(capturesIn(`#url=${'x'.repeat(10_000)}`).get('url')).toHaveLength(301)
  expect(capturesIn(`#${Array.from({ length: 999 }, (_, i) => `s${i}=1`).join('&')}`).size).toBe(20)
  expect(capturesIn('#url=a%E2%80%AEb%0Ac').get('url')).toBe('a b c')
})
