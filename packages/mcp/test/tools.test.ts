import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { afterAll, describe, expect, test } from 'vitest'
import { created, current, privateKey, renewed, signedCsr } from '../../apns/test/renewal-files.ts'
import { mcpServers } from '../src/server.ts'

const now = '2025-12-20T00:00:00Z'
const text = '503 証明書の取得が許可されていません。'

const [here, there] = InMemoryTransport.createLinkedPair()
const server = mcpServers({ now: () => now })()
const client = new Client({ name: 'test', version: '1' })
await Promise.all([server.connect(there), client.connect(here)])
afterAll(() => client.close())

async function called(name: string, given: Record<string, unknown>) {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: given })
  const [first] = content
  // biome-ignore lint/suspicious/noExplicitAny: an assistant has nothing but JSON
  return { isError, answer: structuredContent as any, text: first?.type === 'text' ? first.text : '' }
}

test('every tool only reads, and says what it takes and gives', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'check_renewal',
    'diagnose',
    'explain_error',
    'list_deadlines',
    'next_question',
  ])
  for (const { annotations, inputSchema, outputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true })
    expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object'])
  }
})

test('a message is diagnosed, in the language that is asked for', async () => {
  const { answer, text: said } = await called('diagnose', { text, locale: 'en' })
  expect(answer).toMatchObject({ kind: 'diagnosis', errors: [{ id: 'cybertrust/retrieval-not-permitted' }] })
  expect(JSON.parse(said)).toEqual(answer)
  expect((await called('diagnose', { text })).answer.errors[0].summary).not.toBe(answer.errors[0].summary)
})

test('an interview is led by the session that is handed on', async () => {
  const begun = await called('next_question', { input: { text } })
  const [{ fact }] = begun.answer.diagnosis.questions
  const step = { kind: 'answer', fact, value: '2025-12-01' }
  const next = await called('next_question', { session: begun.answer.session, step })
  expect(next.answer.session.steps).toEqual([step])
  expect(next.answer.diagnosis.questions[0]?.fact).not.toBe(fact)
  const again = await called('next_question', { session: begun.answer.session, step })
  expect(again.answer).toEqual(next.answer)
})

test('of a text that names somebody, nothing is told a second time', async () => {
  const named = `${text} IMEI 990000862471854 tanaka@example.co.jp`
  const begun = await called('next_question', { input: { text: named } })
  const next = await called('next_question', {
    session: begun.answer.session,
    step: { kind: 'skip', fact: begun.answer.diagnosis.questions[0].fact },
  })
  for (const { text } of [begun, next, await called('diagnose', { text: named })])
    expect(text).not.toMatch(/990000862471854|tanaka/)
  expect(next.answer.diagnosis.errors[0].id).toBe('cybertrust/retrieval-not-permitted')
})

describe('a renewal', () => {
  const base64 = (content: string) => Buffer.from(content).toString('base64')

  test('is checked, from texts and from bytes', async () => {
    const files = [
      { name: 'a', text: renewed },
      { name: 'b', base64: base64(current) },
      { name: 'c', text: signedCsr },
    ]
    expect((await called('check_renewal', { files })).answer.verdict).toBe('safe')
    const other = [{ name: 'a', text: created, place: 'renewed' }, ...files.slice(1)]
    expect((await called('check_renewal', { files: other })).answer.verdict).toBe('unsafe')
  })

  test('of which a key is given, nothing of it is told', async () => {
    const { text } = await called('check_renewal', { files: [{ name: 'key', text: privateKey }] })
    expect(text).not.toContain(privateKey.split('\n')[1])
  })

  test.each([
    ['neither text nor base64', [{ name: 'a' }]],
    ['no base64', [{ name: 'a', base64: '%%%' }]],
    ['a file that is too large', [{ name: 'a', text: 'x'.repeat(200_001) }]],
    ['eleven files', Array.from({ length: 11 }, () => ({ name: 'a', text: 'x' }))],
  ])('with %s is refused', async (_, files) => {
    expect((await called('check_renewal', { files })).isError).toBe(true)
  })
})

test('an error is explained by its id, an old one by what took its place', async () => {
  const { answer } = await called('explain_error', { error: 'cybertrust/retrieval-not-permitted' })
  expect(answer.entry.id).toBe('cybertrust/retrieval-not-permitted')
  expect(answer.diagnosis.findings.length).toBeGreaterThan(1)
  const unknown = await called('explain_error', { error: 'cybertrust/retrieval-not-permited', locale: 'en' })
  expect(unknown.isError).toBe(true)
  expect(unknown.text).toContain('did you mean cybertrust/retrieval-not-permitted?')
})

test('of the id of a cause, the error is explained whose cause it is', async () => {
  const { answer } = await called('explain_error', { error: 'cybertrust/install-period-elapsed' })
  const { entry, diagnosis } = answer
  expect(diagnosis.errors).toMatchObject([{ id: entry.id }])
  expect(diagnosis.findings.map(({ rule }: { rule: string }) => rule)).toContain(
    'cybertrust/install-period-elapsed',
  )
  expect((await called('explain_error', { error: 'apns/renew', locale: 'en' })).isError).toBe(true)
})

test('deadlines are listed', async () => {
  const given = { lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2025-12-18' } }
  const { answer } = await called('list_deadlines', { ...given, timeZone: 'Europe/Berlin' })
  expect(answer).toMatchObject({ kind: 'lifecycle', deadlines: [{ at: expect.stringContaining('+01:00') }] })
  expect((await called('list_deadlines', { lifecycle: 'nothing' })).isError).toBe(true)
})

test.each([
  ['diagnose', {}],
  ['diagnose', { text: 'x'.repeat(100_001) }],
  ['diagnose', { text, facts: { __proto__: 1, 'no.fact': 1 } }],
  ['diagnose', { text, locale: 'not a language' }],
  ['diagnose', { text, timeZone: 'Mars' }],
  ['next_question', {}],
  ['next_question', { session: { version: 99 } }],
  ['next_question', { session: { kind: 'session', version: 1, input: {}, steps: 'many' } }],
])('%s says what is wrong with %o', async (name, given) => {
  const { isError, text } = await called(name, given)
  expect(isError).toBe(true)
  expect(text).not.toBe('')
})

describe('the catalog', () => {
  // biome-ignore lint/suspicious/noExplicitAny: an assistant has nothing but JSON
  const read = async (uri: string): Promise<any> => {
    const { contents } = await client.readResource({ uri })
    const [only] = contents
    return JSON.parse(only && 'text' in only ? only.text : '')
  }

  test('is there to read, by kinds and by ids', async () => {
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toContain('shindan://catalog/errors')
    const { errors } = await read('shindan://catalog/errors')
    const [{ id }] = errors
    expect(await read(`shindan://entry/${id}`)).toMatchObject({ kind: 'catalog', id })
    expect(await read(`shindan://entry/${encodeURIComponent(id)}`)).toMatchObject({ kind: 'catalog', id })
    await expect(read('shindan://entry/%')).rejects.toThrow()
  })

  test('has nothing else', async () => {
    await expect(read('shindan://entry/nothing')).rejects.toThrow()
    await expect(read('shindan://entry/__proto__')).rejects.toThrow()
    await expect(read('file:///etc/passwd')).rejects.toThrow()
  })
})

test('so is a field that a step or an input has not', async () => {
  for (const given of [
    { input: { text, txt: 'a' } },
    { input: { text }, step: { kind: 'back', fact: 'a' } },
    { session: { stepz: [] } },
  ])
    expect((await called('next_question', given)).isError).toBe(true)
})

test('an argument that a tool has not is told, not left out: it may speak against what is asked', async () => {
  const files = [renewed, current, signedCsr].map((text, i) => ({ name: `${i}`, text }))
  const { isError, text: said } = await called('check_renewal', {
    files,
    enroledTopic: 'com.apple.mgmt.External.z',
  })
  expect(isError).toBe(true)
  expect(said).toContain('enroledTopic')
})

test('however much is wrong with what is given, not all of it is listed', async () => {
  const facts = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`nobody.fact${i}`, 1]))
  const { isError, text: said } = await called('diagnose', { facts })
  expect(isError).toBe(true)
  expect(said.length).toBeLessThan(20_000)
})

test('whom the name of a file names is not repeated', async () => {
  const files = [
    { name: 'taro@example.co.jp.pem', text: renewed },
    { name: 'b', text: 'nothing' },
  ]
  expect(JSON.stringify((await called('check_renewal', { files })).answer)).not.toContain('taro')
})
