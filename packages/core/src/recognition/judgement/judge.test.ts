import { expect, it } from 'vitest'
import type { ErrorDefinition } from '../../catalog/error.ts'
import { createRecogniser } from '../recognise.ts'

const words = { ja: '名前', en: 'name' }
const error = (id: string, message: string, code: string): ErrorDefinition => ({
  id,
  code,
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: words,
  messages: [{ ja: message, en: message, verbatim: ['en'] }],
  source: [],
})
const { recognise } = createRecogniser([
  error('acme/worn-school-voucher', 'worn school voucher', 'WornSchoolVoucher'),
  error('acme/shelf-empty', 'The shelf of spare tablets is empty (SHELF_07)', 'SHELF_07'),
])
const identified = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .flatMap(({ id, certainty }) => (certainty === 'identified' ? [id] : []))

it('takes no half of a code for the code, where a message is nothing else', () => {
  expect(identified('worn school voucher')).toEqual(['acme/worn-school-voucher'])
  expect(identified('school voucher was handed in')).toEqual([])
})

it('knows a message by its words where its code is cut off', () => {
  expect(identified('The shelf of spare tablets is empty (SHELF…')).toEqual(['acme/shelf-empty'])
})
