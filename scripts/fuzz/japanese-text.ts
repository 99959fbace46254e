import assert from 'node:assert/strict'
import { decode } from '@shindan/core/document'
import fc from 'fast-check'
import { damages, random } from '../../packages/core/test/recognition/corpus.ts'
import { answerOf } from './answer.ts'
import { composition, diagnoser, now } from './diagnoser.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { decorated, editedText, marks, type TextEdit, textEdits } from './text.ts'

const slot = fc.constantFrom('社内Wi-Fi', '403', '株式会社例', 'https://example.jp/a', '')
const wordings = [...composition.errors.values()].flatMap(({ messages, code, told }) => [
  ...messages.flatMap(({ ja, en }) => [ja, en]),
  ...(code === undefined ? [] : [code, `エラー ${code} が出ました`]),
  ...(told?.ja ?? []),
])
const message = fc
  .tuple(fc.constantFrom(...wordings), slot, fc.constantFrom(...Object.keys(damages)), fc.integer())
  .map(([text, put, damage, chance]) => {
    const filled = text.replace(/\{\w+\}/g, put)
    return damages[damage]?.(filled, random(chance)) ?? filled
  })

interface Report {
  readonly text: string
  readonly marks: readonly (readonly [at: number, mark: string])[]
  readonly edits: readonly TextEdit[]
}

const certain = (text: string): readonly string[] =>
  diagnoser.recognise(text).match(
    (errors) => errors.filter(({ certainty }) => certainty === 'identified').map(({ id }) => id),
    (): readonly string[] => [],
  )

/** Reports with a message in them: marks that nobody sees never make it that of another error. */
export const target: Target<Report> = {
  arbitrary: fc.record({
    text: fc.array(message, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n')),
    marks,
    edits: textEdits(5),
  }),

  holds({ text, marks, edits }) {
    const plain = certain(text)
    const others = certain(decorated(text, marks)).filter((id) => !plain.some((one) => one === id))
    assert.deepEqual(others, [], 'other errors, for what nobody sees')

    const edited = edits.reduce(editedText, decorated(text, marks))
    const recognised = answerOf(() => diagnoser.recognise(edited))
    const diagnosis = answerOf(() => diagnoser.diagnose({ text: edited, now }))
    if (recognised.isErr()) tellable(recognised.error)
    else
      for (const { span } of recognised.value)
        assert.ok(
          span && 0 <= span[0] && span[0] < span[1] && span[1] <= edited.length,
          `a place outside of the text`,
        )
    if (diagnosis.isErr()) tellable(diagnosis.error)
    const bytes = new TextEncoder().encode(edited)
    answerOf(() => decode(bytes), bytes)
  },
}
