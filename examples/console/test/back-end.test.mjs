import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createBackEnd } from '../back-end.mjs'

const certificate = (name) =>
  readFileSync(new URL(`../certificates/downloaded/${name}.pem`, import.meta.url), 'utf8')
const upload = (backEnd, unit, name) =>
  backEnd.request(`/api/units/${unit}/push-certificate`, { method: 'PUT', body: certificate(name) })
const expiryOf = async (backEnd) => {
  const { units } = await (await backEnd.request('/api/fleet')).json()
  return units.find(({ id }) => id === 'clomo').certificate.events.expires
}

test('the handler of shindan answers under its path', async () => {
  const response = await createBackEnd().request('/shindan/diagnose', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '503 証明書の取得が許可されていません。', locale: 'en' }),
  })
  assert.equal(response.status, 200)
  const { errors } = await response.json()
  assert.equal(errors[0].id, 'cybertrust/retrieval-not-permitted')
})

test('a renewal is taken, and from then on its dates count', async () => {
  const backEnd = createBackEnd()
  assert.match(await expiryOf(backEnd), /^2026-04-28/)
  const response = await upload(backEnd, 'clomo', 'renewed')
  assert.equal(response.status, 204)
  assert.match(await expiryOf(backEnd), /^2027-04-08/)
})

test('a certificate that would lose the devices is refused, with the reason in both languages', async () => {
  const backEnd = createBackEnd()
  const response = await upload(backEnd, 'clomo', 'created-anew')
  assert.equal(response.status, 422)
  const { refused } = await response.json()
  assert.match(refused.ja, /トピック/)
  assert.match(refused.en, /topic/)
  assert.match(await expiryOf(backEnd), /^2026-04-28/)
})

test('where nothing is known of the certificate in use, nothing is taken for safe', async () => {
  const response = await upload(createBackEnd(), 'lanscope', 'renewed')
  assert.equal(response.status, 422)
})
