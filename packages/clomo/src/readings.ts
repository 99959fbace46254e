import { kit } from './kit.ts'

/** The names by which a text tells that the product is in use, and that the subject dialog was answered. */
export const readings = kit.defineReadings([
  {
    fact: 'clomo.inUse',
    value: true,
    says: ['CLOMO', 'クロモ', 'あんしんマネージャー', 'あんしんマネージャ', 'Anshin Manager', 'clomo.com'],
  },
  {
    fact: 'clomo.subjectDialogAnswer',
    value: 'ok-pressed',
    says: [
      'OKを押してしま',
      'OKを押しちゃ',
      'OKを押しました',
      'のでOKを押した',
      'OKしてしま',
      'OKしちゃ',
      '「OK」を押してしま',
      '「OK」を押しました',
      'I pressed OK',
      'we pressed OK',
      'already pressed OK',
      'I clicked OK',
      'we clicked OK',
      'already clicked OK',
    ],
  },
])
