import { describe, expect, test } from 'vitest'
import { current, renewed } from '../../../apns/test/renewal-files.ts'
import {
  answeredBy,
  consoles,
  form,
  handler,
  host,
  jsonRequest,
  now,
  plugins,
  posted,
  request,
  sent,
} from '../../test/asking.ts'
import { createHandler, serverLimits } from '../index.ts'

const text = '503 証明書の取得が許可されていません。'
const json = { 'content-type': 'application/json' }

/** A request whose body comes as a stream, with no word of its length. */
function streamed(
  pull: (stream: ReadableStreamDefaultController) => void | Promise<void>,
  headers = json,
): Request {
  const init = { method: 'POST', headers, body: new ReadableStream({ pull }), duplex: 'half' }
  return new Request(`${host}/diagnose`, init as RequestInit)
}

const hurried = createHandler({ plugins, limits: { milliseconds: 50 } })

describe('a body', () => {
  test('of 20 MB is refused, in the language of who sent it', async () => {
    const { status, body } = await posted('/diagnose?locale=en', { text: 'x'.repeat(20_000_000) })
    expect([status, body.title]).toEqual([413, 'The body is too large'])
    expect((await posted('/diagnose', { text: 'x'.repeat(20_000_000) })).body.title).toBe(
      '本文が大きすぎます',
    )
  })

  test('that has no end is left as soon as it is too large', async () => {
    let sent = 0
    const endless = streamed((stream) => {
      sent += 10_000
      stream.enqueue(new Uint8Array(10_000))
    })
    expect((await answeredBy(handler, endless)).status).toBe(413)
    expect(sent).toBeLessThan(serverLimits.bytes + 50_000)
  })

  test('that says it is small, and is not, is counted all the same', async () => {
    const lying = streamed((stream) => stream.enqueue(new Uint8Array(100_000)), {
      ...json,
      'content-length': '10',
    } as never)
    expect((await answeredBy(handler, lying)).status).toBe(413)
  })

  test('that stops on the way, or never comes, is not waited for', async () => {
    expect(
      (
        await answeredBy(
          hurried,
          streamed(() => new Promise(() => {})),
        )
      ).status,
    ).toBe(408)
    let begun = false
    const stopping = streamed((stream) => {
      if (begun) return new Promise(() => {})
      begun = true
      stream.enqueue(new TextEncoder().encode('{"text":'))
    })
    expect((await answeredBy(hurried, stopping)).status).toBe(408)
  })

  test.each([
    [
      'nothing, again and again',
      (stream: ReadableStreamDefaultController) => stream.enqueue(new Uint8Array()),
      413,
    ],
    ['what are no bytes', (stream: ReadableStreamDefaultController) => stream.enqueue('text'), 413],
    ['a failure', (stream: ReadableStreamDefaultController) => stream.error(new Error('gone')), 400],
  ])('that gives %s is refused', async (_, pull, status) => {
    expect((await answeredBy(hurried, streamed(pull))).status).toBe(status)
  })
})

describe('JSON', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['{"text":"a"}}', 'not-json'],
    ['\u0000\u0001', 'not-json'],
    ['['.repeat(500_000), 'limit-exceeded'],
    ['{"a":'.repeat(100_000), 'limit-exceeded'],
    [`{"text":${'['.repeat(33)}${']'.repeat(33)}}`, 'limit-exceeded'],
  ])('%.20s is none that is read', async (body, kind) => {
    const { status, body: said } = await posted('/diagnose', body)
    expect([status, said.error.kind]).toEqual([400, kind])
  })

  test('is counted in its lists and objects, not in its texts', async () => {
    const { status } = await posted('/diagnose', { text: `${text} \\"[[[[${'['.repeat(100)}\\` })
    expect(status).toBe(200)
  })

  test.each(['null', '5', '"text"', '[]', 'true', '[{"text":"a"}]'])('%s is no question', async (body) => {
    for (const path of ['/diagnose', '/session', '/lifecycle', '/operation'])
      expect((await posted(path, body)).status).toBe(422)
  })

  test('in bytes that are no UTF-8 is none', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe])
    expect(
      (await answeredBy(handler, request('/diagnose', { method: 'POST', headers: json, body }))).status,
    ).toBe(400)
  })

  test('has no keys that reach what every object inherits', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const body = `{"${key}":{"polluted":1},"text":"a","facts":{"${key}":{"polluted":1}}}`
      for (const path of ['/diagnose', '/session', '/lifecycle', '/operation'])
        expect((await posted(path, body)).status).toBe(422)
      expect((await posted('/lifecycle', `{"lifecycle":"${key}"}`)).status).toBe(422)
      expect((await answeredBy(handler, request(`/catalog/${key}`))).status).toBe(404)
      expect((await answeredBy(handler, request(`/${key}`))).status).toBe(404)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

test.each([
  ['/diagnose', undefined],
  ['/diagnose', 'text/plain'],
  ['/diagnose', 'multipart/form-data'],
  ['/renewal', 'application/json'],
  ['/renewal', 'application/x-www-form-urlencoded'],
])('%s does not read %s', async (path, type) => {
  const headers = type === undefined ? {} : { 'content-type': type }
  const { status, headers: said } = await answeredBy(
    handler,
    request(path, { method: 'POST', headers, body: new TextEncoder().encode('{}') }),
  )
  expect(status).toBe(415)
  expect(said.get('accept-post')).toBe(path === '/renewal' ? 'multipart/form-data' : 'application/json')
})

test('a body that is packed is not read: what it holds may be a thousand times as large', async () => {
  expect((await posted('/diagnose', { text }, { 'content-encoding': 'gzip' })).status).toBe(415)
  const parameters = { 'content-type': 'Application/JSON; charset=UTF-8' }
  expect((await posted('/diagnose', { text }, parameters)).status).toBe(200)
})

describe('a session', () => {
  const session = {
    schemaVersion: 2,
    kind: 'session',
    version: 1,
    input: { text, now },
    steps: [{ kind: 'skip', fact: 'cybertrust.issuedAt' }],
  }

  test('is resumed', async () => {
    expect((await posted('/session', { session })).status).toBe(200)
  })

  test.each([
    ['of another version', { ...session, version: 99 }],
    ['of a later form', { ...session, schemaVersion: 3 }],
    ['of another kind', { ...session, kind: 'diagnosis' }],
    ['that is empty', {}],
    ['that is a text', JSON.stringify(session)],
    ['without its input', { ...session, input: undefined }],
    ['with steps that there are not', { ...session, steps: [{ kind: 'jump' }] }],
    ['with a fact that there is not', { ...session, steps: [{ kind: 'answer', fact: 'a.b', value: 1 }] }],
    ['with a fact of every object', { ...session, steps: [{ kind: 'answer', fact: '__proto__', value: 1 }] }],
    [
      'with more steps than an interview has',
      { ...session, steps: Array.from({ length: 1001 }, () => ({ kind: 'tried', id: 'a' })) },
    ],
  ])('%s is refused', async (_, tampered) => {
    const { status, body } = await posted('/session', { session: tampered })
    expect([status, body.kind]).toEqual([422, 'error'])
  })

  test('whose recognition was invented is recognised anew', async () => {
    const recognised = {
      catalog: { cybertrust: '0' },
      errors: [
        { id: 'a', certainty: 'identified', score: 1, span: null, captures: { imei: '990000862471854' } },
      ],
      suggestions: [],
      read: [],
    }
    const { status, body } = await posted('/session', { session: { ...session, recognised } })
    expect(status).toBe(200)
    expect(body.diagnosis.errors[0].id).toBe('cybertrust/retrieval-not-permitted')
    expect(JSON.stringify(body.diagnosis)).not.toContain('990000862471854')
  })
})

describe('the files of a renewal', () => {
  test('are told apart in any order, or given by the names of their parts', async () => {
    const apart = await sent(
      form([
        ['files', renewed, 'a.pem'],
        ['files', current, 'b.pem'],
      ]),
    )
    const named = await sent(
      form([
        ['renewed', renewed, 'a.pem'],
        ['current', current, 'b.pem'],
      ]),
    )
    expect(apart.body).toEqual(named.body)
    expect(apart.body.checks.find(({ id }: { id: string }) => id === 'topic-unchanged').result).toBe('pass')
  })

  test('are pasted as well', async () => {
    const pasted = await sent(
      form([
        ['renewed', renewed],
        ['current', current],
        ['enrolledTopic', 'com.apple.mgmt.External.other'],
      ]),
    )
    expect([pasted.status, pasted.body.verdict]).toEqual([200, 'unsafe'])
  })

  test('are 20 at most', async () => {
    const fifty = await sent(
      form(Array.from({ length: 50 }, (_, i) => ['files', renewed, `${i}.pem`] as const)),
    )
    expect([fifty.status, fifty.body.error.kind]).toEqual([413, 'limit-exceeded'])
    const twenty = await sent(
      form(Array.from({ length: 20 }, (_, i) => ['files', renewed, `${i}.pem`] as const)),
    )
    expect(twenty.status).toBe(200)
  })

  test('given twice for one place are refused: nobody knows which will be uploaded', async () => {
    const twice = await sent(
      form([
        ['renewed', renewed, 'a'],
        ['renewed', current, 'b'],
      ]),
    )
    expect([twice.status, twice.body.error.kind, twice.body.error.path]).toEqual([
      422,
      'repeated-field',
      'renewed',
    ])
  })

  test('of which some is of no use are answered, and told', async () => {
    const rubbish = crypto.getRandomValues(new Uint8Array(50_000))
    const { status, body } = await sent(
      form([
        ['files', rubbish, 'photo.jpg'],
        ['files', renewed, 'a.pem'],
      ]),
    )
    expect(status).toBe(200)
    expect(body.misplaced).toMatchObject([{ file: 'photo.jpg', kind: 'unreadable' }])
    expect((await sent(form([['renewed', rubbish, 'x']]))).body.verdict).toBe('unsafe')
    expect((await sent(form([]))).body.verdict).toBe('undecided')
  })

  test.each([
    ['a field that there is not', [['renwed', 'text']]],
    ['another reason', [['registered', 'perhaps']]],
  ] as const)('with %s are refused', async (_, parts) => {
    expect((await sent(form(parts))).status).toBe(422)
  })

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['another boundary', 'multipart/form-data; boundary=a', '--b\r\n\r\n'],
    [
      'an end before its time',
      'multipart/form-data; boundary=a',
      '--a\r\nContent-Disposition: form-data; name="files"',
    ],
    ['nothing', 'multipart/form-data; boundary=a', ''],
    ['bytes', 'multipart/form-data; boundary=a', '\u0000\u0001\u0002'],
  ])('in a form with %s are not read', async (_, type, body) => {
    const init = { method: 'POST', headers: { 'content-type': type }, body }
    expect((await answeredBy(handler, request('/renewal', init))).status).toBe(400)
  })

  test('in a form of thousands of parts are refused', async () => {
    const part = '--a\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n\r\n'
    const init = {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=a' },
      body: `${part.repeat(12_000)}--a--\r\n`,
    }
    expect((await answeredBy(handler, request('/renewal', init))).status).toBe(413)
  })

  test('leave nothing of a key in an answer', async () => {
    const { privateKey } = await import('../../../apns/test/renewal-files.ts')
    const { body } = await sent(form([['files', privateKey, 'key.pem']]))
    expect(JSON.stringify(body)).not.toContain(privateKey.split('\n')[1])
  })
})

test('a thousand questions at once are all answered', async () => {
  const own = createHandler({ plugins, consoles, now: () => now })
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async (_, i) => {
      const one = i % 3 === 0 ? { text } : i % 3 === 1 ? { code: '503' } : { text: 5 }
      return (await own(jsonRequest('/diagnose', one))).status
    }),
  )
  expect(answers.map((status, i) => status === (i % 3 === 2 ? 422 : 200))).not.toContain(false)
})

test('a host that allows less is held to it', async () => {
  const small = createHandler({ plugins, limits: { text: 10, bytes: 500 } })
  const { status, body } = await answeredBy(small, jsonRequest('/diagnose', { text }))
  expect([status, body.error.kind]).toEqual([422, 'limit-exceeded'])
  expect((await answeredBy(small, jsonRequest('/diagnose', { text: 'x'.repeat(500) }))).status).toBe(413)
})

test('what headers and addresses say is not believed', async () => {
  const long = 'x'.repeat(100_000)
  const headers = { cookie: long, 'accept-language': long, 'content-language': long }
  expect((await posted('/diagnose', { text }, headers)).status).toBe(200)
  expect((await answeredBy(handler, request(`/${long}`))).body.error.path.length).toBeLessThan(100)
  expect((await answeredBy(handler, request(`/catalog/%ff%00${long}`))).status).toBe(404)
  expect((await answeredBy(handler, request('/catalog/user@example.com'))).body.detail).not.toContain('user@')
  expect((await answeredBy(handler, request('/catalog?kind=__proto__'))).status).toBe(422)
})
