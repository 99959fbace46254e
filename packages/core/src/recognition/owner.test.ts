import { expect, test } from 'vitest'
import type { ErrorDefinition } from '../catalog/error.ts'
import { createRecogniser } from './index.ts'

const jammed: ErrorDefinition = {
  id: 'acme/jammed',
  code: '600',
  codeContext: ['AcmeDesk', 'push', '410'],
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: { ja: '紙が詰まりました。', en: 'The paper is jammed.' },
  messages: [
    { ja: '用紙の給紙装置が逆回転しています', en: 'The paper feeder runs backwards', verbatim: ['ja'] },
  ],
  source: [],
}
const { codeContext, code, ...withoutContext } = jammed
const read = (text: string, error: ErrorDefinition, products: readonly string[] = []) =>
  createRecogniser([error], new Set(products))
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ certainty, generic }) => `${certainty}${generic ? ', generic' : ''}`)
const message = '用紙の給紙装置が逆回転しています'

test.each([
  `Okta: ${message}`,
  `${message} ゆうちょダイレクト`,
  `OneDrive を開くと、朝からずっと同じ画面のまま次のように出て、何も先に進めない状態です、${message}`,
  `ＯｎｅＤｒｉｖｅ ${message}`,
  `MQTT push 410 ${message}`,
])('words beside another product may be its own: %s', (text) => {
  expect(read(text, jammed)).toEqual(['similar, generic'])
})

test.each([
  `AcmeDesk に Okta で入ると、${message}`,
  `${message}（Okta から AcmeDesk へ）`,
  `Okta は使えます。\n\n${message}`,
  `Our teams see: ${message}`,
  `Asterisks: ${message}`,
])('they are not where its own is named, or the other elsewhere: %s', (text) => {
  expect(read(text, jammed)).toEqual(['identified'])
})

test('a name right before them is part of them', () => {
  expect(read(`AcmeDesk の Okta ${message}`, jammed)).toEqual(['similar, generic'])
})

test('another console shows what is no product’s', () => {
  expect(read(`Jamf: ${message}`, jammed)).toEqual(['identified'])
  expect(read(`Jamf: ${message}`, jammed, ['acme'])).toEqual(['similar, generic'])
})

test('it concerns the errors of products, and those that have context', () => {
  expect(read(`Okta: ${message}`, withoutContext)).toEqual(['identified'])
  expect(read(`Okta: ${message}`, withoutContext, ['acme'])).toEqual(['similar, generic'])
})

test('a code that stands for itself is what it is', () => {
  expect(read('Okta: 0x80AC0001', { ...jammed, code: '0x80AC0001' })).toEqual(['identified'])
})
