import { expect, it } from 'vitest'
import type { ErrorDefinition } from '../catalog/error.ts'
import { createRecogniser } from './recognise.ts'

const words = { ja: '名前', en: 'name' }
const error = (id: string, ...messages: readonly string[]): ErrorDefinition => ({
  id,
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: words,
  messages: messages.map((en) => ({ ja: en, en, verbatim: ['en'] })),
  source: [],
})
const { recognise } = createRecogniser([
  error('bad-voucher', 'bad school voucher'),
  error('voucher-of-another', 'school voucher is of another tenant'),
  error('voucher-used', 'school voucher is used up for the tablet of another tenant'),
  error('seal-broken', 'wax: broken seal'),
  error('seal-missing', 'wax: missing seal'),
  error('rack-empty', '予備機の棚が空です。倉庫に問い合わせてください。'),
  error('rack-locked', '予備機の棚が施錠されています。倉庫に問い合わせてください。'),
])
const seen = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id} ${certainty}`)

it.each([
  ['…', 'school voucher is us…other tenant'],
  ['...', 'school voucher is us...other tenant'],
  ['‥', 'the log says school voucher is us‥other tenant, since today'],
  ['・・・', '画面に「school voucher is us・・・other tenant」と出ました'],
])('takes what stands on both sides of %s for one message', (_, text) => {
  expect(seen(text)).toEqual(['voucher-used similar'])
})

it('is not sure of a message from a few letters of it', () => {
  expect(seen('wax: br…seal')).toEqual(['seal-broken similar'])
})

it('gives all messages that begin and end so, and identifies none', () => {
  expect(seen('予備機の棚が…倉庫に問い合わせてください。')).toEqual([
    'rack-empty similar',
    'rack-locked similar',
  ])
})

it('takes words before an ellipsis for the beginning of a message that begins so', () => {
  expect(seen('school voucher is of…')).toEqual(['voucher-of-another identified'])
  expect(seen('school voucher is …')).toEqual(['voucher-of-another similar', 'voucher-used similar'])
})

it('says nothing of an ellipsis that nobody’s message stands around', () => {
  expect(seen('予備機…なのに')).toEqual([])
  expect(seen('school…')).toEqual([])
})

it('reads a text of ellipses alone', () => {
  expect(seen('school voucher…'.repeat(20_000)).length).toBeLessThan(4)
})
