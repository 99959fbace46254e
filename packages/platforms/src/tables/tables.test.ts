import type { ErrorDefinition } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import {
  androidInstallationFailureErrors,
  androidNonComplianceErrors,
  certificateImportErrors,
  tableSources,
  windowsCode,
  windowsMdmErrors,
} from '../index.ts'

const tables: Record<string, readonly ErrorDefinition[]> = {
  'Windows MDM': windowsMdmErrors,
  'certificate import': certificateImportErrors,
  'Android non-compliance': androidNonComplianceErrors,
  'Android installation failure': androidInstallationFailureErrors,
}

/** The low bytes under 0x801800 in `MDMRegistration.h`: 0C and 11 are not among them. */
const menroll =
  '01 02 03 04 05 06 07 08 09 0A 0B 0D 0E 0F 10 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F ' +
  '20 21 22 23 24 25 26 27 28 29 30 31'

test('Windows: every code of the header, four that only logs show, those of Windows 8.1, and four of Intune', () => {
  const codes = [
    ...menroll.split(' ').map((byte) => `0x801800${byte}`),
    '0x00180011',
    '0x8007065D',
    ...['0x8018002B', '0x80190190', '0x80192EE2', '0x80192EE7'],
    ...'123456789ABCDE'.split('').map((digit) => `0x8019000${digit}`),
    ...['0x87D1FDF1', '0x87D1FDF2', '0x87D1FDF3', '0x87D11388'],
  ]
  expect(windowsMdmErrors.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
})

test('Windows: an error lists the notations of its code and its symbol', () => {
  expect(windowsMdmErrors.find(({ id }) => id === 'platforms/windows-mdm-80180014')).toMatchObject({
    code: '0x80180014',
    codeAliases: ['80180014', '-2145910764', '2149056532', '0x80180014L', 'MENROLL_E_DEVICENOTSUPPORTED'],
    platforms: ['windows'],
  })
})

test('Windows: every hexadecimal and decimal notation leads back to the code, and the id has its digits', () => {
  for (const { id, code = '', codeAliases = [] } of windowsMdmErrors) {
    expect(windowsCode(code)).toBe(code)
    expect(codeAliases.slice(0, 3).map(windowsCode)).toEqual([code, code, code])
    expect(id).toBe(`platforms/windows-mdm-${code.slice(2).toLowerCase()}`)
  }
})

test('Android: every reason of the two enumerations, known by field and reason together', () => {
  expect(androidNonComplianceErrors).toHaveLength(15)
  expect(androidInstallationFailureErrors).toHaveLength(13)
  expect(androidNonComplianceErrors).toContainEqual(
    expect.objectContaining({
      id: 'platforms/android-non-compliance-api-level',
      code: 'nonComplianceReason API_LEVEL',
    }),
  )
})

test('no id stands twice', () => {
  const ids = Object.values(tables).flatMap((errors) => errors.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(Object.entries(tables))('texts of %s', (_, errors) => {
  const texts = (locale: 'ja' | 'en') =>
    errors.flatMap(({ summary, advice, unexplained }) => [
      summary[locale],
      ...(advice?.[locale] ?? []),
      ...(unexplained ? [unexplained[locale]] : []),
    ])

  test('Japanese is Japanese and ends with 。, English is ASCII and ends with a full stop', () => {
    for (const text of texts('ja')) expect(text).toMatch(/[ぁ-ん].*。$/)
    for (const text of texts('en')) expect(text).toMatch(/^[\x20-\x7e]+\.$/)
  })

  test('no two codes have the same summary', () => {
    for (const locale of ['ja', 'en'] as const) {
      const summaries = errors.map(({ summary }) => summary[locale])
      expect(summaries.filter((text, i) => summaries.indexOf(text) !== i)).toEqual([])
    }
  })

  test('both languages give the same number of steps, and every source is listed', () => {
    for (const { id, advice, source } of errors) {
      expect(advice?.ja.length, id).toBe(advice?.en.length)
      for (const cited of source) expect(tableSources).toHaveProperty([cited])
    }
  })
})
