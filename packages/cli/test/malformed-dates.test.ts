import { expect, test } from 'vitest'
import { encode, tags } from '../../core/src/x509/der.ts'
import { built, time } from '../../core/test/built.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const never = built({
  serial: encode(tags.integer, Uint8Array.of(0x80)),
  validity: [time('250101000000Z'), time('2503311530Z')],
})
const ancient = built({
  validity: ['00000101000000Z', '00010101000000Z'].map((text) => time(text, tags.generalizedTime)),
})

async function printed(...args: readonly string[]) {
  const world = recordingWorld({ 'never.cer': never, 'ancient.cer': ancient })
  const code = await run([...args, '--time-zone', 'Asia/Tokyo'], world)
  return { code, out: world.printed(), err: world.complained() }
}

test('a date that is malformed is said to be, and the rest is shown', async () => {
  const { code, out } = await printed('certificate', 'inspect', 'never.cer', '--locale', 'en')
  expect(code).toBe(0)
  expect(out).toContain('CN=subject')
  expect(out).toMatch(/Serial number +-80/)
  expect(out).toMatch(/Out of order +The end of the validity is not written/)
  expect(out).toContain('The serial number is not above zero.')
  expect(out).not.toContain('Days left')
})

test('for programs it is null, and the flaw is an object', async () => {
  const { out } = await printed('certificate', 'inspect', 'never.cer', '--json')
  expect(JSON.parse(out)).toMatchObject({
    notBefore: '2025-01-01T00:00:00Z',
    notAfter: null,
    daysLeft: null,
    flaws: [{ kind: 'field-malformed', field: 'notAfter' }, { kind: 'serial-not-positive' }],
  })
})

test('nothing is counted from it', async () => {
  const { code, err } = await printed('calendar', '--certificate', 'never.cer')
  expect(code).toBe(2)
  expect(err).toContain('RFC 5280')
})

test('the years 0 and 1 are shown', async () => {
  const { code, out } = await printed('certificate', 'inspect', 'ancient.cer', '--json')
  expect([code, JSON.parse(out).notBefore]).toEqual([0, '0000-01-01T00:00:00Z'])
  expect((await printed('certificate', 'inspect', 'ancient.cer')).code).toBe(0)
})
