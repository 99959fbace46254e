import assert from 'node:assert/strict'
import { readErrorChain, readTlsFailure } from '@shindan/apns'
import { readDeviceLog } from '@shindan/bizmobile'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, type TextEdit, textEdits } from './text.ts'

const entries = fc.array(
  fc.record({
    ErrorDomain: fc.oneof(
      fc.constantFrom(
        'MCInstallationErrorDomain',
        'MCSCEPErrorDomain',
        'MCPasscodeErrorDomain',
        'NSURLErrorDomain',
      ),
      fc.stringMatching(/^[\w.-]{1,20}$/),
    ),
    ErrorCode: fc.oneof(fc.constantFrom(4001, 22013, 5010, -1009), fc.maxSafeInteger()),
    LocalizedDescription: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  { minLength: 1, maxLength: 5 },
)
type Entries = typeof entries extends fc.Arbitrary<infer Made> ? Made : never

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const forms = {
  json: (all: Entries) => JSON.stringify({ Status: 'Error', ErrorChain: all }),
  array: (all: Entries) => JSON.stringify(all, null, 2),
  plist: (all: Entries) =>
    `<?xml version="1.0"?><plist version="1.0"><dict><key>ErrorChain</key><array>${all
      .map(
        (one) =>
          `<dict><key>ErrorDomain</key><string>${one.ErrorDomain}</string><key>ErrorCode</key><integer>${one.ErrorCode}</integer><key>LocalizedDescription</key><string>${escaped(one.LocalizedDescription)}</string></dict>`,
      )
      .join('\n')}</array></dict></plist>`,
}

interface Written {
  readonly all: Entries
  readonly form: keyof typeof forms
  readonly edits: readonly TextEdit[]
}

/** Answers of devices, as a property list and as JSON: whole ones are read to the letter, the deepest error first. */
export const target: Target<Written> = {
  arbitrary: fc.record({
    all: entries,
    form: fc.constantFrom(...(Object.keys(forms) as (keyof typeof forms)[])),
    edits: fc.oneof(fc.constant([]), textEdits(6)),
  }),

  holds({ all, form, edits }) {
    const text = edits.reduce(editedText, forms[form](all))
    const chain = answerOf(() => readErrorChain(text))
    const log = answerOf(() => readDeviceLog(text))
    answerOf(() => readTlsFailure(text))
    for (const answer of [chain, log]) if (answer.isErr()) tellable(answer.error)
    if (edits.length > 0) return
    const read = chain._unsafeUnwrap()
    const codes = all.map(({ ErrorDomain: domain, ErrorCode: code }) => ({ domain, code }))
    assert.deepEqual(
      read.chain.map(({ domain, code }) => ({ domain, code })),
      codes,
    )
    assert.deepEqual(read.cause, read.chain.at(-1))
    assert.deepEqual(log._unsafeUnwrap().errors, read)
    if (form !== 'plist') assert.equal(read.cause.localizedDescription, all.at(-1)?.LocalizedDescription)
  },
}
