import assert from 'node:assert/strict'
import { readConsoleRecord } from '@shindan/bizmobile'
import { readConsoleExpiry } from '@shindan/lanscope'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { diagnoser, now } from './diagnoser.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const labels = [
  '失効日',
  'シリアル情報',
  'サブジェクト情報',
  'デバイス情報を要求',
  '最終アクセス',
  'セキュリティチェック',
]
const shown = fc.constantFrom(
  ...[
    '2025/01/23 10:15',
    '2025/1/3',
    '２０２５／０１／２３　１０：１５',
    '-----',
    '－',
    'ー',
    '',
    '1A2B',
    '2025年1月23日（木）午前10時15分',
  ],
  ...[
    '有効期限: 2026/03/31',
    'MDM証明書の有効期限: -----',
    '2026-02-30',
    '"2025/01/23, 10:15"',
    '=1+1',
    'a\tb\r\nc',
  ],
)
const edited = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, textEdits(3)))
    .map(([whole, edits]) => edits.reduce(editedText, whole))
const cell = fc.oneof({ weight: 6, arbitrary: edited(shown) }, fc.constant(null), fc.anything())
const label = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...labels) },
  edited(fc.constantFrom(...labels)),
)

type Row = readonly (readonly [label: string, cell: unknown])[]

/**
 * Fields as consoles show and export them, with whatever in a cell: each field gives one fact or one problem, under its own
 * name, and what becomes of them is known to a diagnosis.
 */
export const target: Target<Row> = {
  arbitrary: fc.uniqueArray(fc.tuple(label, cell), { selector: ([one]) => one, maxLength: 7 }),

  holds(row) {
    const record = Object.fromEntries(row)
    const read = answerOf(() => readConsoleRecord(record as never))
    if (read.isOk()) {
      const facts = read.value as { readonly [id: string]: unknown }
      const told = row.filter(([, cell]) => cell !== undefined)
      // A request that was never sent stays unknown.
      assert.ok(told.length - Object.keys(facts).length <= 1, 'a field that says nothing')
      if (Object.keys(facts).length > 0) {
        const refused = diagnoser.diagnose({ facts, now }).match(
          () => [],
          (problems) => problems.filter(({ kind }) => kind !== 'contradiction'),
        )
        assert.deepEqual(refused, [])
      }
    } else {
      tellable(read.error)
      const isNamed = row.every(([label]) => label.normalize('NFKC').trim() !== '')
      for (const { path } of read.error) assert.ok(path !== '' || !isNamed, 'a problem of no field')
    }
    for (const [, cell] of row) {
      const expiry = answerOf(() => readConsoleExpiry(cell as string))
      if (expiry.isErr()) tellable(expiry.error)
      else if (expiry.value.kind === 'registered')
        assert.deepEqual(readConsoleExpiry(expiry.value.expiresOn)._unsafeUnwrap(), expiry.value)
    }
  },
}
