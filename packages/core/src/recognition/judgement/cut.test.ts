import { expect, it } from 'vitest'
import type { ErrorDefinition } from '../../catalog/error.ts'
import { createRecogniser } from '../recognise.ts'

const words = { ja: '名前', en: 'name' }
const error = (id: string, en: string): ErrorDefinition => ({
  id,
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: words,
  messages: [{ ja: en, en, verbatim: ['en'] }],
  source: [],
})
const { recognise } = createRecogniser([
  error('acme/stale', 'It may be a forged inventory label of the depot.'),
  error('acme/print', 'Printing the inventory label failed'),
  error('acme/busy', 'The voucher printer of the school is busy. Try again in a minute.'),
  error('acme/none', 'The voucher printer of the school is not connected to any network.'),
])
const seen = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id} ${certainty}`)

it('is not sure of a sentence that lacks its beginning, unless an ellipsis says so', () => {
  expect(seen('…a forged inventory label of the depot')).toEqual(['acme/stale identified'])
  expect(seen('forged inventory label of the depot')).not.toContain('acme/stale identified')
  expect(seen('voucher printer of the school is not connected to any network')).toEqual([
    'acme/none identified',
  ])
})

it('takes no words amid a sentence for a message that goes on, unless a mark says so', () => {
  expect(seen('it says "Printing the inventory label f')).toEqual(['acme/print identified'])
  expect(seen('wait a while before printing the inventory label')).not.toContain('acme/print identified')
})

it('leaves words that several messages share to suggestions', () => {
  expect(seen('Could not find the voucher printer of the school')).toEqual([])
})
