import { clomo } from '@shindan/clomo'
import { cybertrust } from '@shindan/cybertrust'
import { describe, expect, test } from 'vitest'
import { answeredBy, got, handler, jsonRequest, plugins, posted, request } from '../test/asking.ts'
import { createHandler } from './index.ts'

const text = '503 証明書の取得が許可されていません。'

test('a message is diagnosed', async () => {
  const { status, headers, body } = await posted('/diagnose', { text })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/json')
  expect(body).toMatchObject({
    schemaVersion: 2,
    kind: 'diagnosis',
    errors: [{ id: 'cybertrust/retrieval-not-permitted' }],
  })
})

describe('an interview', () => {
  test('begins, and goes on with what the client kept of it', async () => {
    const begun = await posted('/session', { input: { text } })
    const [question] = begun.body.diagnosis.questions
    expect(begun.body.session).toMatchObject({ kind: 'session', steps: [] })
    expect(question).toMatchObject({ kind: 'fact' })
    const step = { kind: 'answer', fact: question.fact, value: '2025-12-01' }
    const next = await posted('/session', { session: begun.body.session, step })
    expect(next.body.session.steps).toEqual([step])
    expect(next.body.diagnosis.questions[0].fact).not.toBe(question.fact)
    const back = await posted('/session', { session: next.body.session, step: { kind: 'back' } })
    expect(back.body.diagnosis).toEqual(begun.body.diagnosis)
  })

  test('takes every kind of step', async () => {
    const { body } = await posted('/session', { input: { text: '証明書の取得が許可されていない' } })
    const { session, diagnosis } = body
    const steps = [
      { kind: 'choose', error: 'cybertrust/retrieval-not-permitted' },
      { kind: 'choose', error: null },
      { kind: 'skip', fact: 'device.platform' },
      { kind: 'tried', id: diagnosis.findings[0]?.rule ?? 'cybertrust/imei-switching' },
    ]
    for (const step of steps) {
      const { status, body } = await posted('/session', { session, step })
      expect([status, body.session?.steps]).toEqual([200, [step]])
    }
  })

  test('refuses an answer that is none, and says at which step', async () => {
    const { body } = await posted('/session', { input: { text } })
    const step = { kind: 'answer', fact: 'cybertrust.issuedAt', value: 'never' }
    const refused = await posted('/session', { session: body.session, step })
    expect(refused.status).toBe(422)
    expect(refused.body.error.path).toBe('step.cybertrust.issuedAt')
  })

  test('needs its input or its session, and not both', async () => {
    expect((await posted('/session', {})).body.error).toMatchObject({
      kind: 'missing-field',
      path: 'session',
    })
    expect((await posted('/session', { input: { text }, session: {} })).status).toBe(422)
  })

  test('unmasks nothing, whatever its session says', async () => {
    const facts = { 'cybertrust.certificateIdentifier': '990000862471854' }
    const begun = await posted('/session', { input: { text, facts, trace: true } })
    const { session } = begun.body
    const open = { ...session, input: { ...session.input, showSensitive: true } }
    const { body } = await posted('/session', { session: open })
    expect(body.session.input.showSensitive).toBe(false)
    expect(JSON.stringify(body.diagnosis)).not.toContain('990000862471854')
    expect((await posted('/diagnose', { text, showSensitive: true })).status).toBe(422)
  })
})

test('dates are told from events or from facts, alike', async () => {
  const lifecycle = 'cybertrust/cloudgate-install'
  const fromEvents = await posted('/lifecycle', { lifecycle, events: { issued: '2025-12-18' } })
  expect(fromEvents.body).toMatchObject({ kind: 'lifecycle', policy: lifecycle, phase: expect.any(String) })
  const fromFacts = await posted('/lifecycle', { lifecycle, facts: { 'cybertrust.issuedAt': '2025-12-18' } })
  expect(fromFacts.body.deadlines).toEqual(fromEvents.body.deadlines)
})

test('an operation is judged', async () => {
  const facts = { 'device.platform': 'android', 'device.osVersion': '4.4' }
  const { body } = await posted('/operation', { operation: 'clomo/install-silently', facts })
  expect(body).toMatchObject({ kind: 'operation', verdict: 'blocked' })
})

test('of an id that there is not, the one is named that was probably meant', async () => {
  const { status, body } = await posted('/lifecycle', { lifecycle: 'cybertrust/cloudgate-instal' })
  expect(status).toBe(422)
  expect(body.error.kind).toBe('unknown-lifecycle')
  expect(body.detail).toContain('cybertrust/cloudgate-install')
})

describe('the catalog', () => {
  test('is listed, whole or of one kind', async () => {
    expect(Object.keys((await got('/catalog?kind=errors')).body)).toEqual(['schemaVersion', 'kind', 'errors'])
    expect(Object.keys((await got('/catalog')).body)).toContain('policies')
    expect((await got('/catalog?kind=nothing')).status).toBe(422)
  })

  test('tells one thing, whose slash may be encoded', async () => {
    const id = 'cybertrust/retrieval-not-permitted'
    const { body } = await got(`/catalog/${id}`)
    expect(body).toMatchObject({ kind: 'catalog', id })
    expect((await got(`/catalog/${encodeURIComponent(id)}`)).body).toEqual(body)
    expect((await got('/catalog/cybertrust/nothing')).status).toBe(404)
  })
})

describe('a request that is none', () => {
  test.each([
    ['/nothing', 'GET', 404, 'not-found'],
    ['/', 'GET', 404, 'not-found'],
    ['/catalog/', 'GET', 404, 'not-found'],
    ['/diagnose', 'GET', 405, 'not-allowed'],
    ['/catalog', 'DELETE', 405, 'not-allowed'],
  ])('%s by %s: %i', async (path, method, status, reason) => {
    const answer = await answeredBy(handler, request(path, { method }))
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ status, kind: 'error', type: expect.stringMatching(`#${reason}$`) })
  })

  test('names the methods that are allowed', async () => {
    expect((await answeredBy(handler, request('/diagnose'))).headers.get('allow')).toBe('POST')
    const options = request('/catalog', { method: 'OPTIONS' })
    expect((await answeredBy(handler, options)).headers.get('allow')).toBe('GET, HEAD')
  })
})

test('HEAD answers as GET does, without a body', async () => {
  const { status, body } = await answeredBy(handler, request('/catalog', { method: 'HEAD' }))
  expect([status, body]).toEqual([200, undefined])
})

test('a field that there is not is named, and not left out unnoticed', async () => {
  const { status, body } = await posted('/diagnose', { text, fact: { 'device.platform': 'ios' } })
  expect(status).toBe(422)
  expect(body.error).toMatchObject({
    kind: 'unknown-field',
    path: 'fact',
    message: expect.stringContaining('facts'),
  })
})

describe('what is wrong is named by its field, in words', () => {
  const lifecycle = 'cybertrust/cloudgate-install'
  test.each([
    ['/lifecycle', {}, 'missing-field', 'lifecycle', 'a text'],
    [
      '/lifecycle',
      { lifecycle, events: { issued: '2025-12-18', retreived: null } },
      'unknown-event',
      'events.retreived',
      'retrieved',
    ],
    [
      '/lifecycle',
      { lifecycle, sentReminders: [{ id: 'a', at: 1 }] },
      'unknown-field',
      'sentReminders[0].at',
      'id, revision',
    ],
    ['/operation', { operation: 5 }, 'wrong-type', 'operation', 'a text'],
    [
      '/session',
      { input: { text }, step: { kind: 'answer', fact: 'a' } },
      'missing-field',
      'step.value',
      'a value',
    ],
    [
      '/session',
      { input: { text }, step: { kind: 'leap' } },
      'not-a-choice',
      'step.kind',
      'one of answer, choose',
    ],
    [
      '/session',
      { input: { text }, step: { kind: 'back', facts: 1 } },
      'unknown-field',
      'step.facts',
      'kind',
    ],
    ['/session', { input: { text, txt: 1 } }, 'unknown-field', 'input.txt', 'text'],
    ['/session', { input: 'text' }, 'wrong-type', 'input', 'an object'],
    ['/session', { session: { stepz: [] } }, 'unknown-field', 'session.stepz', 'steps'],
    [
      '/session',
      { session: { steps: [{ kind: 'skip', fact: 'a', why: 1 }] } },
      'unknown-field',
      'session.steps[0].why',
      'kind, fact',
    ],
    ['/diagnose', [], 'wrong-type', '', 'an object'],
    ['/session', [], 'wrong-type', '', 'an object'],
  ])('%s with %j', async (path, body, kind, field, expected) => {
    const { status, body: said } = await posted(`${path}?locale=en`, body)
    expect([status, said.error.kind, said.error.path]).toEqual([422, kind, field])
    expect(said.error.message).toContain(`expected ${expected}`)
  })
})

describe('the moment', () => {
  test('is that of the host, and nobody who asks decides it', async () => {
    const { status, body } = await posted('/diagnose', { text, now: '2025-01-01T00:00:00Z' })
    expect([status, body.error.kind, body.error.path]).toEqual([422, 'unknown-field', 'now'])
  })

  test('comes with the question where a host allows it', async () => {
    const trusting = createHandler({ plugins, allowNow: true })
    const body = { lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2030-01-01' } }
    const asked = (now: unknown) => answeredBy(trusting, jsonRequest('/lifecycle', { ...body, now }))
    const [early, late] = [await asked('2030-01-02T00:00:00Z'), await asked('2031-01-02T00:00:00Z')]
    expect(early.body.phase).not.toBe(late.body.phase)
    expect((await asked('one day')).status).toBe(422)
    expect((await asked(5)).status).toBe(422)
  })
})

test('a zone is that of the question, or of the address, or of the host', async () => {
  const body = { lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2025-12-18' } }
  const offsetOf = async (path: string, more = {}) =>
    (await posted(path, { ...body, ...more })).body.deadlines[0].at.slice(19)
  expect(await offsetOf('/lifecycle')).toBe('+09:00')
  expect(await offsetOf('/lifecycle?timeZone=Europe/Berlin')).toBe('+01:00')
  expect(await offsetOf('/lifecycle?timeZone=Europe/Berlin', { timeZone: 'America/New_York' })).toBe('-05:00')
  expect((await posted('/lifecycle?timeZone=Mars', body)).status).toBe(400)
  expect((await posted('/lifecycle', { ...body, timeZone: 'Mars' })).status).toBe(422)
})

test('everything stands behind the path of the host', async () => {
  const mounted = createHandler({ plugins: [cybertrust], basePath: '/api/shindan' })
  expect((await answeredBy(mounted, jsonRequest('/api/shindan/diagnose', { text }))).status).toBe(200)
  expect((await answeredBy(mounted, jsonRequest('/diagnose', { text }))).status).toBe(404)
  const { body } = await answeredBy(mounted, request('/api/shindan/openapi.json'))
  expect(body.servers).toEqual([{ url: '/api/shindan' }])
})

test('of a defect the host learns where, and nobody what was asked', async () => {
  const told: unknown[] = []
  const broken = createHandler({
    plugins,
    now: () => {
      throw new Error('the clock stands still')
    },
    onError: (failure) => {
      told.push(failure)
      throw new Error('and nobody listens')
    },
  })
  const { status, body } = await answeredBy(broken, jsonRequest('/diagnose', { text: 'SECRET' }))
  expect(status).toBe(500)
  const id = body.instance.replace('urn:uuid:', '')
  expect(told).toEqual([{ id, path: '/diagnose' }])
  expect(JSON.stringify(body)).not.toMatch(/clock|SECRET/)
})

test('a mistake of the host is told where the handler is made', () => {
  const made = (options: object) => () => createHandler({ plugins, ...options })
  expect(made({ timeZone: 'Mars' })).toThrow('timeZone: expected the name of a time zone')
  expect(made({ basePath: 'shindan' })).toThrow('basePath: expected a path such as /shindan')
  expect(made({ basePath: '/shindan/' })).toThrow('basePath')
  expect(made({ basePath: '/help/shindan' })).not.toThrow()
  expect(made({ locale: 'x_y' })).toThrow('locale: expected a BCP 47 language tag, found "x_y"')
  for (const now of ['2025-12-20T00:00:00Z', new Date(), null])
    expect(made({ now })).toThrow(
      new TypeError(`now: expected a function that gives an instant, found ${kindOf(now)}`),
    )
  for (const consoles of ['clomo', [{}], [clomo], [{ plugin: 'clomo', upload: {} }], [null], null])
    expect(made({ consoles })).toThrow(TypeError)
  expect(made({ consoles: [clomo] })).toThrow(
    'consoles: expected a list of consoles, each with plugin and upload',
  )
  expect(made({ onError: 'log' })).toThrow('onError: expected a function, found "log"')
  expect(made({ limits: 5 })).toThrow(TypeError)
  expect(made({ limits: { text: 'many' } })).toThrow('limits.text: expected a number')
  expect(made({ limits: { byts: 5 } })).toThrow('limits.byts: expected one of bytes')
})

function kindOf(found: unknown): string {
  return typeof found === 'string' ? JSON.stringify(found) : found === null ? 'null' : 'object'
}

test('a clock that gives no instant is a defect, not the fault of who asks', async () => {
  const told: unknown[] = []
  const wrong = createHandler({ plugins, now: () => '12:00', onError: (failure) => told.push(failure) })
  expect((await answeredBy(wrong, jsonRequest('/diagnose', { text }))).status).toBe(500)
  expect(told).toHaveLength(1)
})

test('the language that is told is the one that is spoken', async () => {
  const spoken = async (locale: string) =>
    (await handler(jsonRequest(`/diagnose?locale=${locale}`, { text: '503' }))).headers.get(
      'content-language',
    )
  expect([await spoken('fr'), await spoken('ja-JP'), await spoken('en-GB')]).toEqual(['en', 'ja-JP', 'en-GB'])
})

test('an interview is begun in the zone that its question names, or the turn', async () => {
  const input = { text: '503 証明書の取得が許可されていません。' }
  const zone = async (body: object) => (await posted('/session', body)).body.session?.input.timeZone
  expect(await zone({ input, timeZone: 'Europe/Berlin' })).toBe('Europe/Berlin')
  expect(await zone({ input: { ...input, timeZone: 'UTC' }, timeZone: 'Europe/Berlin' })).toBe('UTC')
  expect((await posted('/session', { input, timeZone: 'Mars' })).body.error).toMatchObject({
    path: 'timeZone',
  })
})
