import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNotes } from './notes.ts'

test.each([
  ['ABCabc123', { kind: 'valid' }],
  ['更新2025', { kind: 'invalid', characters: ['更', '新'] }],
  ['ＡＢＣ', { kind: 'invalid', characters: ['Ａ', 'Ｂ', 'Ｃ'] }],
  ['ｱｲｳ', { kind: 'invalid', characters: ['ｱ', 'ｲ', 'ｳ'] }],
  ['a@a@b 1', { kind: 'invalid', characters: ['@'] }],
  ['😀', { kind: 'invalid', characters: ['😀'] }],
  ['line\n', { kind: 'invalid', characters: ['\n'] }],
  ['a b-c_d.e', { kind: 'uncertain', characters: [' ', '-', '_', '.'] }],
  ['', { kind: 'uncertain', characters: [] }],
])('%j', (notes, verdict) => {
  expect(checkNotes(notes)).toEqual(verdict)
})

test('letters and digits are valid, and one odd character is named', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9]{1,30}$/),
      fc.stringMatching(/^[^A-Za-z0-9 ._-]$/u),
      (sound, odd) => {
        expect(checkNotes(sound)).toEqual({ kind: 'valid' })
        expect(checkNotes(sound + odd + sound)).toMatchObject({ kind: 'invalid', characters: [odd] })
      },
    ),
  )
})
