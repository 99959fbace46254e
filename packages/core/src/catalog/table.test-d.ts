import { expectTypeOf, test } from 'vitest'
import type { KebabCase } from './kebab-case.ts'
import { type BesideTexts, errorTable, type Table } from './table.ts'

declare const describe: () => BesideTexts

test('ids are literal types', () => {
  const rows = { BadAlg: { ja: 'あ。', en: 'A.' }, 22013: { ja: 'い。', en: 'B.' } } satisfies Table
  const errors = errorTable('x/y-', rows, describe)
  expectTypeOf(errors[0]).toExtend<{ id: 'x/y-bad-alg' | 'x/y-22013' } | undefined>()
})

test('kebab-case of a type agrees with that of a value', () => {
  expectTypeOf<KebabCase<'BadEnvironmentKeyIdInToken'>>().toEqualTypeOf<'bad-environment-key-id-in-token'>()
  expectTypeOf<KebabCase<'SCEPErrorDomain'>>().toEqualTypeOf<'scep-error-domain'>()
  expectTypeOf<KebabCase<'WiFiErrorDomain'>>().toEqualTypeOf<'wi-fi-error-domain'>()
  expectTypeOf<KebabCase<'API_LEVEL'>>().toEqualTypeOf<'api-level'>()
  expectTypeOf<KebabCase<'watch.pairing.token.missing'>>().toEqualTypeOf<'watch-pairing-token-missing'>()
  expectTypeOf<KebabCase<'well-known.failed'>>().toEqualTypeOf<'well-known-failed'>()
  expectTypeOf<KebabCase<'8018000a'>>().toEqualTypeOf<'8018000a'>()
})

test('a language that is missing from a row or from its advice does not compile', () => {
  // @ts-expect-error en is missing
  void ({ 1: { ja: 'あ。' } } satisfies Table)
  // @ts-expect-error ja is missing
  void ({ 1: { en: 'A.' } } satisfies Table)
  // @ts-expect-error the advice has no Japanese
  void ({ 1: { ja: 'あ。', en: 'A.', advice: { en: ['B.'] } } } satisfies Table)
  // @ts-expect-error en is missing in a table that is written in place
  errorTable('x/', { 1: { ja: 'あ。' } }, describe)
})

test('a misspelt column does not compile', () => {
  // @ts-expect-error advise is no column
  void ({ 1: { ja: 'あ。', en: 'A.', advise: { ja: [], en: [] } } } satisfies Table)
})
