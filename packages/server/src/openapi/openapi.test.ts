import { Validator } from '@seriousme/openapi-schema-validator'
import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { current, privateKey, renewed, signedCsr } from '../../../apns/test/renewal-files.ts'
import { form, got, plugins, posted, sent } from '../../test/asking.ts'
import { complainer } from '../../test/described.ts'

const { body: description } = await got('/openapi.json')
const complaints = complainer(description)

const text = '503 証明書の取得が許可されていません。'
const issued = { 'cybertrust.issuedAt': '2025-12-18' }

test('the description is an OpenAPI document', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(description)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('it describes every fact that can be given', () => {
  const { facts } = createDiagnoser({ plugins }).composition
  const described = Object.keys(description.components.schemas.facts.properties)
  expect(described).toContain('cybertrust.issuedAt')
  expect(described.filter((id) => !(id in facts))).toEqual([])
})

describe('questions and answers are as they are described', () => {
  test.each([
    ['/diagnose', 'question', { text, facts: issued, locale: 'en', trace: true }, 'diagnosis'],
    ['/diagnose', 'question', { code: '503' }, 'diagnosis'],
    ['/session', 'turn', { input: { text } }, 'turnTaken'],
    [
      '/lifecycle',
      'lifecycleQuestion',
      { lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2025-12-18', retrieved: null } },
      'lifecycle',
    ],
    [
      '/lifecycle',
      'lifecycleQuestion',
      { lifecycle: 'cybertrust/cloudgate-install', facts: issued },
      'lifecycle',
    ],
    ['/operation', 'operationQuestion', { operation: 'apns/renew', facts: {}, trace: true }, 'operation'],
  ])('%s: %s', async (path, asks, question, answers) => {
    const { status, body } = await posted(path, question)
    expect(status).toBe(200)
    expect(complaints(asks, question)).toEqual([])
    expect(complaints(answers, body)).toEqual([])
  })

  test('/session, when it goes on', async () => {
    const { body } = await posted('/session', { input: { text } })
    const turn = {
      session: body.session,
      step: { kind: 'answer', fact: 'cybertrust.issuedAt', value: '2025-12-01' },
    }
    expect(complaints('turn', turn)).toEqual([])
    expect(complaints('turnTaken', (await posted('/session', turn)).body)).toEqual([])
  })

  test('/renewal', async () => {
    const files = [current, renewed, signedCsr, privateKey].map((file) => ['files', file] as const)
    const { status, body } = await sent(form(files))
    expect(status).toBe(200)
    expect(complaints('renewal', body)).toEqual([])
  })

  test.each(['/catalog', '/catalog?kind=errors', '/catalog/apns/renew', '/catalog/cybertrust.issuedAt'])(
    '%s',
    async (path) => {
      expect(complaints('catalog', (await got(path)).body)).toEqual([])
    },
  )

  test('refusals', async () => {
    const refused = [await posted('/diagnose', {}), await got('/nothing'), await posted('/diagnose', '{')]
    expect(refused.map(({ status }) => status)).toEqual([422, 404, 400])
    for (const { body } of refused) expect(complaints('problemDetails', body)).toEqual([])
  })
})

test('a description that allows anything would hold nothing: what is not described is refused by it as well', () => {
  expect(complaints('question', { text, fact: {} })).not.toEqual([])
  expect(complaints('turn', { input: {}, session: {} })).not.toEqual([])
  expect(complaints('diagnosis', {})).not.toEqual([])
})
