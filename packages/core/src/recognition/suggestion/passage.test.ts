import { expect, it } from 'vitest'
import { fold } from '../folding/fold.ts'
import { passagesOf } from './passage.ts'

const passages = (text: string): string[] => {
  const folded = fold(text)
  return passagesOf(text, folded).map(([from, to]) => text.slice(folded.starts[from], folded.ends[to - 1]))
}

it('reads each sentence, each two in a row, and a short text as a whole', () => {
  expect(
    passages(
      '先週証明書を更新しておきました。コンソールにアップロードしました。前回のものとは違うと出ました。',
    ),
  ).toEqual([
    '先週証明書を更新しておきました',
    '先週証明書を更新しておきました。コンソールにアップロードしました',
    'コンソールにアップロードしました',
    'コンソールにアップロードしました。前回のものとは違うと出ました',
    '前回のものとは違うと出ました',
    '先週証明書を更新しておきました。コンソールにアップロードしました。前回のものとは違うと出ました',
  ])
})

it('leaves a few characters with the sentence before, and a host name whole', () => {
  expect(passages('push.apple.com につながりません。至急。')).toEqual([
    'push.apple.com につながりません。至急',
  ])
})

it('divides what goes on without an end', () => {
  expect(passages('証明書'.repeat(100)).every((passage) => passage.length <= 240)).toBe(true)
})
