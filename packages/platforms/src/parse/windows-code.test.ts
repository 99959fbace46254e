import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signedDecimal, unsignedDecimal, type WindowsCode, windowsCode } from './windows-code.ts'

test.each([
  ['0x80180014', '0x80180014'],
  ['80180014', '0x80180014'],
  ['-2145910764', '0x80180014'],
  ['2149056532', '0x80180014'],
  ['0x80180014L', '0x80180014'],
  ['0X8018001e', '0x8018001E'],
  ['  ８０１８００１４ ', '0x80180014'],
  ['0x00180011', '0x00180011'],
  ['1572881', '0x00180011'],
  ['-2016341112', '0x87D11388'],
])('%s is %s', (text, code) => {
  expect(windowsCode(text)).toBe(code)
})

test.each([
  '',
  '600',
  '600MB',
  '0x',
  '0x180180014',
  '4294967296',
  '80180014L',
  '-2147483649',
  '--1',
  '8018001g',
  'null',
  '1e3',
])('%j is no Windows code', (text) => {
  expect(windowsCode(text)).toBeNull()
})

const uint32 = fc.integer({ min: 0, max: 0xffffffff })

test('all three notations of any code read as the same code', () => {
  fc.assert(
    fc.property(uint32, fc.boolean(), (value, capitals) => {
      const digits = value.toString(16).padStart(8, '0')
      const code: WindowsCode = `0x${digits.toUpperCase()}`
      const hex = capitals ? digits.toUpperCase() : digits
      const decimal = signedDecimal(code)
      expect(windowsCode(`0x${hex}`)).toBe(code)
      expect(windowsCode(hex)).toBe(code)
      const readsAsDecimal = decimal.startsWith('-') || [7, 9, 10].includes(decimal.length)
      if (readsAsDecimal) expect(windowsCode(decimal)).toBe(code)
    }),
  )
})

test('a code from the upper half is the same by its decimal without a sign', () => {
  expect(unsignedDecimal('0x80180014')).toBe('2149056532')
})

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
      const code = windowsCode(text)
      if (code !== null) expect(code).toMatch(/^0x[0-9A-F]{8}$/)
    }),
  )
})
