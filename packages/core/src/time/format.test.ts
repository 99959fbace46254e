import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant } from './format.ts'
import { epochOf, instantAt, parseInstant } from './instant.ts'

const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'America/St_Johns', 'Africa/Monrovia')
const epoch = fc.integer({ min: 0, max: epochOf('9999-12-31T23:59:59.999Z') })

describe('formatInstant', () => {
  it('prints the offset, and milliseconds only where there are any', () => {
    expect(formatInstant('2025-01-05T14:59:59.000Z', 'Asia/Tokyo')).toBe('2025-01-05T23:59:59+09:00')
    expect(formatInstant('2025-01-05T14:59:59.001Z', 'UTC')).toBe('2025-01-05T14:59:59.001+00:00')
    expect(formatInstant('2025-01-05T14:59:59.000Z', 'America/St_Johns')).toBe('2025-01-05T11:29:59-03:30')
  })
  it('stays inside four digits of a year for a certificate that never expires (RFC 5280 §4.1.2.5)', () => {
    expect(formatInstant('9999-12-31T23:59:59.000Z', 'Asia/Tokyo')).toBe('9999-12-31T23:59:59+00:00')
  })
  it('stays inside the years that are read, on the last hours of 1969 in New York (fuzz: dates, seed 1)', () => {
    const shown = formatInstant('1970-01-01T00:00:10.000Z', 'America/New_York')
    expect(shown).toBe('1970-01-01T00:00:10+00:00')
    expect(parseInstant(shown)._unsafeUnwrap()).toBe('1970-01-01T00:00:10.000Z')
  })
  it('is read back as the same instant', () => {
    fc.assert(
      fc.property(zone, epoch, (timeZone, at) => {
        expect(parseInstant(formatInstant(instantAt(at), timeZone))._unsafeUnwrap()).toBe(instantAt(at))
      }),
    )
  })
})
