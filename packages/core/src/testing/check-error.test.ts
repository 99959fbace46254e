import { expect, test } from 'vitest'
import { acme, kit } from '../../test/acme.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import { checkPlugin } from './check-plugin.ts'

const refused = kit.defineError({
  id: 'acme/refused',
  platforms: [],
  stage: 'install',
  summary: { ja: '拒否されました。', en: 'It was refused.' },
  unexplained: { ja: '原因は分かりません。', en: 'Nobody knows why.' },
  advice: { ja: ['やり直してください。'], en: ['Try again.'] },
  messages: [],
  source: ['A-1'],
})
const problemsOf = (...errors: readonly ErrorDefinition[]) =>
  checkPlugin({ ...acme, errors }, { factsReadElsewhere: ['acme.serial', 'acme.broken'] })

test('a sound error has no problems', () => {
  expect(problemsOf(refused)).toEqual([])
})

test('an id that stands twice', () => {
  expect(problemsOf(refused, refused)).toEqual([{ path: 'acme/refused', message: 'collision: acme' }])
})

test('a source that nobody has', () => {
  expect(problemsOf({ ...refused, source: ['B-1'] })).toEqual([
    { path: 'acme/refused', message: 'cites the source B-1, which no plugin has' },
  ])
})

test('advice that is no sentence, in the wrong language, or of other steps in each', () => {
  const advising = (ja: readonly string[], en: readonly string[]) =>
    problemsOf({ ...refused, advice: { ja, en } }).map(({ message }) => message)
  expect(advising(['やり直して', '待ってください。'], ['Try again', 'Wait.'])).toEqual([
    'ja is no full sentence: やり直して',
    'en is no full sentence: Try again',
  ])
  expect(advising(['Try again。'], ['やり直す.'])).toEqual([
    'ja holds no Japanese: Try again。',
    'en holds Japanese prose: やり直す.',
  ])
  expect(advising(['待ってください。', 'やり直してください。'], ['Wait.'])).toEqual([
    'advises 2 steps in Japanese and 1 in English',
  ])
})
