import fc from 'fast-check'
import { expect, test } from 'vitest'
import { got, now, posted } from '../../test/asking.ts'
import { complainer } from '../../test/described.ts'

const complaints = complainer((await got('/openapi.json')).body)
const { body: begun } = await posted('/session', {
  input: { text: '503 証明書の取得が許可されていません。' },
})

/** What may stand anywhere. */
const anything = fc.oneof(
  fc.constantFrom(null, true, 5, -1.5, '', 'はい', 'none', '2025-12-18', 'ios', [], {}, ['a'], [5], {
    kind: 'a',
  }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** What is right for a field mostly, and at times anything. */
const mostly = (...right: readonly unknown[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...right), weight: 5 }, { arbitrary: anything, weight: 1 })

/** An object with some of its fields, and at times one that it has not. */
const some = (fields: { readonly [field: string]: fc.Arbitrary<unknown> }) =>
  fc
    .tuple(
      fc.record(fields, { requiredKeys: [] }),
      fc.option(fc.tuple(fc.constantFrom('fact', 'x', 'now', 'constructor', '__proto__'), anything), {
        freq: 8,
      }),
    )
    .map(([given, stray]) => {
      const own: object = { ...given }
      if (stray) Object.defineProperty(own, stray[0], { value: stray[1], enumerable: true })
      return own
    })

const facts = some({
  'cybertrust.issuedAt': mostly('2025-12-01', '2025-12-01T00:00:00Z'),
  'cybertrust.firstRetrievedAt': mostly('2025-12-02', null),
  'device.platform': mostly('ios', 'iOS', 'android'),
  'device.osVersion': mostly('17.5', 'iOS 17.5'),
  'cybertrust.networkStable': mostly(true, 'はい'),
  'cybertrust.certificateIdentifier': mostly('990000862471854'),
  'apns.daysLeft': anything,
})
const ids = mostly([], ['cybertrust.issuedAt'])
const timeZone = mostly('Asia/Tokyo', 'Europe/Berlin')
const locale = mostly('en', 'ja')
const questionFields = {
  text: mostly('503 証明書の取得が許可されていません。'),
  code: mostly('503'),
  error: mostly('cybertrust/retrieval-not-permitted', null),
  facts,
  products: mostly(['cybertrust'], ['clomo']),
  productsComplete: mostly(false),
  unavailable: ids,
  tried: mostly([]),
  timeZone,
  trace: mostly(true),
}
const step = fc.oneof(
  some({ kind: mostly('answer'), fact: mostly('cybertrust.issuedAt'), value: mostly('2025-12-01', null) }),
  some({ kind: mostly('choose'), error: mostly('cybertrust/retrieval-not-permitted', null) }),
  some({ kind: mostly('skip', 'tried'), fact: mostly('error'), id: mostly('cybertrust/imei-switching') }),
  some({ kind: mostly('back') }),
  anything,
)
const session = fc.oneof(
  fc.constant(begun.session),
  some({
    schemaVersion: mostly(2),
    kind: mostly('session'),
    version: mostly(1),
    input: some({ ...questionFields, now: mostly(now), showSensitive: mostly(false) }),
    recognised: mostly(begun.session.recognised),
    steps: fc.oneof(fc.array(step, { maxLength: 3 }), anything),
  }),
  fc.tuple(step, anything).map(([one, beside]) => ({ ...begun.session, steps: [one], recognised: beside })),
  anything,
)

const bodies: { readonly [path: string]: { readonly schema: string; readonly body: fc.Arbitrary<unknown> } } =
  {
    '/diagnose': { schema: 'question', body: some({ ...questionFields, locale }) },
    '/session': {
      schema: 'turn',
      body: fc.oneof(
        some({ input: some(questionFields), step, timeZone }),
        some({ session, step, locale }),
        some({ input: some(questionFields), session }),
      ),
    },
    '/lifecycle': {
      schema: 'lifecycleQuestion',
      body: some({
        lifecycle: mostly(
          'cybertrust/cloudgate-install',
          'clomo/device-certificate',
          'cybertrust/maintenance',
        ),
        events: some({
          issued: mostly('2025-12-18'),
          retrieved: mostly('2025-12-19', null),
          expires: mostly('2026-01-01'),
        }),
        facts,
        timeZone,
        revision: mostly('1'),
        sentReminders: fc.array(some({ id: mostly('mail-30-days'), revision: mostly('1') }), {
          maxLength: 2,
        }),
      }),
    },
    '/operation': {
      schema: 'operationQuestion',
      body: some({
        operation: mostly('clomo/install-silently', 'apns/renew'),
        facts,
        unavailable: ids,
        timeZone,
        trace: mostly(true),
      }),
    },
  }

/** What a schema can tell: the others are about what a text says, or what two fields say together. */
const ofShape = new Set([
  'unknown-field',
  'missing-field',
  'not-a-choice',
  'wrong-type',
  'computed-fact',
  'not-nullable',
  'unknown-lifecycle',
  'unknown-operation',
])

/** What a person may write for a fact is read, and may turn out to be no such value: no schema tells. */
function isInWords(path: string, given: unknown): boolean {
  return Object.entries((given ?? {}) as object).some(([field, value]) =>
    field === 'facts'
      ? typeof value?.[path] === 'string'
      : typeof value === 'object' && isInWords(path.replace(/^(?:input|session|step)\./, ''), value),
  )
}

test.each(Object.entries(bodies))(
  '%s refuses what its schema refuses, and nothing else that one can tell',
  async (path, { schema, body }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ arbitrary: body, weight: 20 }, { arbitrary: anything, weight: 1 }),
        async (given) => {
          const wrong = complaints(schema, given)
          const { status, body: said } = await posted(path, JSON.stringify(given))
          if (wrong.length > 0) expect([wrong, status]).toEqual([wrong, 422])
          else if (status !== 200) {
            const { errors } = said as { errors: { kind: string; path: string }[] }
            const told = errors.filter(({ kind, path }) => ofShape.has(kind) && !isInWords(path, given))
            expect(told).toEqual([])
          }
        },
      ),
      { numRuns: Number(process.env.FC_RUNS ?? 400) },
    )
  },
)
