import { doorSchema } from '@shindan/core/schema'
import { describe, expect, test } from 'vitest'
import { checkRenewal, readPushFiles, renewalInput } from '../src/renewal/index.ts'
import { current, now, renewed, signedCsr } from './renewal-files.ts'

const files: readonly unknown[] = [
  5,
  5n,
  {},
  [],
  new Map(),
  new ArrayBuffer(3),
  new Uint16Array(3),
  Symbol('x'),
]

test.each(files)('a file that is none is unreadable: %s', (file) => {
  expect(readPushFiles(file as never)).toEqual([{ kind: 'unreadable', problem: { kind: 'empty' } }])
  const { files, verdict } = checkRenewal({ current, renewed: file as never }, { now })
  expect([files.renewed, verdict]).toEqual(['unreadable', 'unsafe'])
})

test('what untyped code leaves empty is not given', () => {
  const empty = {
    csr: null,
    privateKey: null,
    inUse: null,
    notes: null,
    enrolledTopic: null,
    registered: null,
  }
  const { verdict } = checkRenewal({ current, renewed }, { now })
  const report = checkRenewal({ current, renewed, ...empty } as never, { now })
  expect([report.verdict, report.files]).toEqual([verdict, checkRenewal({ current, renewed }, { now }).files])
  expect(checkRenewal(null as never, { now }).verdict).toBe('undecided')
})

test.each([undefined, 5, 'yesterday', '2025-12-20T00:00:00', '20 Dec 2025'])(
  'an instant that cannot be told without the clock or the zone of the host decides nothing: %s',
  (now) => {
    const { checks } = checkRenewal({ current, renewed }, { now: now as never })
    const item = checks.find(({ id }) => id === 'currently-valid')
    expect(item).toMatchObject({ result: 'unknown', expected: null })
  },
)

const broken = () => {
  throw new Error('an accessor of the caller')
}
const behind = (field: string, rest: object) =>
  Object.defineProperty({ ...rest }, field, { get: broken, enumerable: true })
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const askedOf = (input: unknown, options: unknown = { now }) => checkRenewal(input as never, options as never)

describe('what untyped code gets wrong is named, counts as not given, and nothing is thrown', () => {
  test.each<[string, unknown, string, string]>([
    ['no input', undefined, 'input', 'undefined'],
    ['null', null, 'input', 'null'],
    ['a list', [current], 'input', 'array'],
    ['a proxy that was revoked', revoked(), 'input', 'object'],
    ['a number for notes', { notes: 5 }, 'notes', '5'],
    ['notes behind an accessor that throws', behind('notes', {}), 'notes', 'object'],
    ['a list for a topic', { enrolledTopic: ['x'] }, 'enrolledTopic', 'array'],
    ['a registration that there is not', { registered: 'yesterday' }, 'registered', '"yesterday"'],
  ])('%s', (_, input, path, found) => {
    const { problems, verdict } = askedOf(input)
    expect(problems).toMatchObject([{ kind: 'wrong-type', path, found }])
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
    expect(verdict).toBe(askedOf({}).verdict)
  })

  test.each<[string, unknown, string, string]>([
    ['no options', null, 'wrong-type', 'options'],
    ['options behind a proxy that was revoked', revoked(), 'wrong-type', 'options'],
    ['a number for an instant', { now: 5 }, 'wrong-type', 'now'],
    ['an instant behind an accessor that throws', behind('now', {}), 'wrong-type', 'now'],
    ['a text that is no instant', { now: 'yesterday' }, 'not-an-instant', 'now'],
    ['an instant without its offset', { now: '2025-12-20T00:00:00' }, 'no-offset', 'now'],
  ])('%s', (_, options, kind, path) => {
    expect(askedOf({ current, renewed }, options).problems).toMatchObject([{ kind, path }])
  })

  test('all of it at once, with what stands there and what should', () => {
    const { problems } = askedOf({ notes: 5, enrolledTopic: true, registered: 'soon' }, { now: 'today' })
    expect(problems).toMatchObject([
      { path: 'enrolledTopic', found: 'true', expected: { ja: '文字列', en: 'a text' } },
      { path: 'notes', found: '5', expected: { ja: '文字列', en: 'a text' } },
      { path: 'registered', found: '"soon"', expected: { en: 'never or deleted' } },
      { path: 'now', found: 'today' },
    ])
  })
})

test('of an input that fits there is no problem, also where nothing stands in a field', () => {
  expect(askedOf({ current, renewed, csr: null, notes: undefined, registered: null }).problems).toEqual([])
})

test.each<[string, unknown]>([
  ['a number', 5],
  ['a list', ['com.apple.mgmt.External.other']],
  ['a text of 10,001 characters', `com.apple.mgmt.External.${'x'.repeat(9_977)}`],
])('a topic of the devices or Notes that cannot be taken leave nothing safe: %s', (_, text) => {
  const files = { current, renewed, csr: signedCsr }
  const safe = { portal: { verdict: 'safe' }, upload: { verdict: 'safe' } }
  expect(askedOf(files)).toMatchObject({ steps: safe, problems: [] })
  for (const field of ['enrolledTopic', 'notes']) {
    const { steps, outcome, problems } = askedOf({ ...files, [field]: text })
    expect(problems).toMatchObject([{ path: field }])
    expect([steps.portal.verdict, steps.upload.verdict, outcome]).toEqual(Array(3).fill('undecided'))
  }
})

test.each<[string, unknown]>([
  ['a file behind an accessor that throws', behind('renewed', { current })],
  ['a proxy that throws', { current, renewed: new Proxy({}, { get: broken, has: broken }) }],
  ['a proxy that was revoked', { current, renewed: revoked() }],
  ['a proxy of bytes', { current, renewed: new Proxy(new Uint8Array(3), {}) }],
  ['a kind behind an accessor that throws', { current, renewed: behind('kind', {}) }],
  ['a kind that there is not', { current, renewed: { kind: 'nonsense' } }],
  ['a request without its parts', { current, renewed: { kind: 'vendor-signed-csr' } }],
  ['a certificate without its dates', { current, renewed: { kind: 'mdm-push-certificate', topic: 'x' } }],
])('what claims to be a file and cannot be read is unreadable: %s', (_, input) => {
  const { files, verdict, problems } = askedOf(input)
  expect([files.renewed, verdict, problems]).toEqual(['unreadable', 'unsafe', []])
})

test.each([
  ['a vendor-signed request without its parts', { kind: 'vendor-signed-csr' }],
  ['a request without its key', { kind: 'csr', signature: 'valid' }],
])('what claims to be a CSR and cannot be read is unreadable: %s', (_, csr) => {
  expect(askedOf({ current, renewed, csr }).files.csr).toBe('unreadable')
})

test('a file that was read before is taken as it was read, from JSON as well; how it loads is not known', () => {
  const stored = (file: Uint8Array | string) => JSON.parse(JSON.stringify(readPushFiles(file)[0]))
  const files = { current, renewed, csr: signedCsr }
  const { facts, files: kinds } = checkRenewal(files, { now })
  const again = { current: stored(current), renewed: stored(renewed), csr: stored(signedCsr) }
  expect(checkRenewal(again, { now })).toMatchObject({
    verdict: 'undecided',
    files: kinds,
    facts: { ...facts, 'apns.renewedLoaded': 'read-before' },
  })
})

test('bytes cannot change while they are checked', () => {
  class Changing extends Uint8Array {
    override get length(): number {
      throw new Error('an accessor of the caller')
    }
  }
  const bytes = new Changing(new TextEncoder().encode(String(renewed)))
  expect(askedOf({ current, renewed: bytes }).files.renewed).toBe('mdm-push-certificate')
})

test('the JSON Schema says what the check says, and leaves open what a file is', () => {
  const { properties, required } = doorSchema(renewalInput)
  expect(required).toBeUndefined()
  expect(properties?.notes).toEqual({ type: ['string', 'null'] })
  expect(properties?.registered).toEqual({
    anyOf: [{ type: 'string', enum: ['never', 'deleted'] }, { type: 'null' }],
  })
  expect(doorSchema(renewalInput.shape.current)).toMatchObject({ anyOf: [{}, { type: 'null' }] })
})

test('of several push certificates in the file in use none is taken, and of a registration that cannot be the files count', () => {
  const texts = [current, renewed].map((file) =>
    typeof file === 'string' ? file : new TextDecoder().decode(file),
  )
  const several = checkRenewal({ current: texts.join('\n'), renewed, csr: signedCsr }, { now })
  expect(several).toMatchObject({
    verdict: 'undecided',
    problems: [{ kind: 'several-certificates', path: 'current' }],
  })
  const { verdict } = checkRenewal({ current, renewed, csr: signedCsr }, { now })
  const never = checkRenewal({ current, renewed, csr: signedCsr, registered: 'never' }, { now })
  expect(never).toMatchObject({
    verdict,
    problems: [{ kind: 'contradiction', path: 'registered', found: 'never' }],
  })
})

test('files that are too much together are all left out, so that none is missed in a check of the others', () => {
  const large = current + ' '.repeat(900_000)
  const report = checkRenewal({ current: large, renewed: large, csr: large }, { now })
  expect(report.verdict).toBe('undecided')
  expect(report.problems).toMatchObject([{ kind: 'limit-exceeded', limit: 'bytes', allowed: 2_000_000 }])
})
