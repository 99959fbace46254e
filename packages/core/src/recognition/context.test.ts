import { expect, test } from 'vitest'
import type { ErrorDefinition } from '../catalog/error.ts'
import { createRecogniser } from './index.ts'

const acme: ErrorDefinition = {
  id: 'acme/jammed',
  code: '600',
  codeContext: ['acme.example', 'AcmeDesk'],
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: { ja: '紙が詰まりました。', en: 'The paper is jammed.' },
  messages: [
    {
      ja: '600 用紙の給紙に失敗しました。',
      en: '600 Feeding the paper failed.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '600 用紙の給紙に失敗しました。背面の青い扉を開けて歯車を回してください。',
      en: '600 Feeding the paper failed. Open the blue door at the back and turn the wheel.',
      verbatim: ['ja'],
    },
  ],
  keywords: ['紙詰まり'],
  source: [],
}
const { recognise, byCode } = createRecogniser([acme])
const certainty = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map((error) => `${error.certainty}${error.generic ? ', generic' : ''}`)

test.each([
  '用紙の給紙に失敗しました。',
  '朝から「用紙の給紙に失敗しました」と出ます',
  '紙詰まりです',
  '600',
])('anybody may say %s', (text) => {
  expect(certainty(text)).toEqual(['similar, generic'])
})

test.each([
  ['its code', '600 用紙の給紙に失敗しました。'],
  ['a code beside it', '用紙の給紙に失敗しました。(エラー 600)'],
  [
    'a sentence that not anybody says',
    '用紙の給紙に失敗しました。背面の青い扉を開けて歯車を回してください。',
  ],
  ['a name', 'AcmeDesk で印刷すると、用紙の給紙に失敗しました。'],
  ['a name, with a keyword', 'AcmeDesk の紙詰まり'],
  ['a host before a long token', `https://acme.example/${'7e'.repeat(40)} 用紙の給紙に失敗しました。`],
])('it is surely this error with %s: %s', (_, text) => {
  expect(certainty(text)).toEqual(['identified'])
})

test('a name in another paragraph far above is no sign', () => {
  expect(certainty(`AcmeDesk\n${'別の話です。\n'.repeat(40)}用紙の給紙に失敗しました。`)).toEqual([
    'similar, generic',
  ])
})

test.each(['業務用紙の給紙に失敗しました。', 'PDF用紙の給紙に失敗しました。'])(
  'a compound that goes on is another, and no product in use makes it this one: %s',
  (text) => {
    expect(certainty(text)).toEqual(['similar'])
  },
)

test('what happened must not be the contrary', () => {
  expect(certainty('用紙の給紙に成功しました。')).toEqual([])
})

test('a code is given with its context', () => {
  expect(byCode('600')).toMatchObject([{ certainty: 'similar', generic: true }])
  expect(byCode('AcmeDesk 600')).toMatchObject([{ certainty: 'identified' }])
  expect(byCode('OtherDesk 600')).toEqual([])
})
