import { describe, expect, test } from 'vitest'
import {
  current,
  otherTopic,
  privateKey,
  renewed,
  signedCsr,
  topic,
} from '../../../apns/test/renewal-files.ts'
import { answeredBy, form, handler, request, sent } from '../../test/asking.ts'
import { serverLimits } from '../limits.ts'

type Part = Parameters<typeof form>[0][number]
const safe: readonly Part[] = [
  ['renewed', renewed, 'new.pem'],
  ['current', current, 'old.pem'],
  ['csr', signedCsr, 'request.txt'],
]
const asked = (...more: readonly Part[]) => sent(form([...safe, ...more]))

describe('a part of a form', () => {
  test('with a file is called as a place, or files: of another name nobody knows what was meant', async () => {
    for (const name of ['Renewed', 'renewed[]', 'enrolledTopic', '__proto__', 'constructor']) {
      const { status, body } = await asked([name, current, 'x.pem'])
      expect([name, status, body.error?.kind]).toEqual([name, 400, 'unknown-field'])
    }
  })

  test('that is a field is there once: of two topics the wrong one might count', async () => {
    const { status, body } = await asked(['enrolledTopic', otherTopic], ['enrolledTopic', topic])
    expect([status, body.error]).toMatchObject([400, { kind: 'repeated-field', path: 'enrolledTopic' }])
    expect((await asked(['enrolledTopic', topic])).body.verdict).toBe('safe')
  })

  test('in which a browser had no file chosen is none', async () => {
    const { body } = await asked(['privateKey', '', ''], ['files', '', ''])
    expect(body).toMatchObject({ verdict: 'safe', misplaced: [] })
  })

  test('with what is no topic is refused, and nothing of it repeated', async () => {
    const { status, body } = await asked(['enrolledTopic', privateKey])
    expect([status, body.error.path]).toEqual([422, 'enrolledTopic'])
    expect(JSON.stringify(body)).not.toContain(privateKey.slice(60, 90))
  })
})

test('names stand in quotation marks or without, and file names in Unicode, as each client writes them', async () => {
  const part = (head: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const body = [
    part('name=renewed; filename=new.pem', renewed),
    part("name=current; filename=_.pem; filename*=utf-8''%E6%9B%B4%E6%96%B0%E5%89%8D.pem", current),
    part('name="csr"; filename="request.txt"', signedCsr),
  ].join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const answer = await answeredBy(
    handler,
    request('/renewal', { method: 'POST', headers, body: `${body}--b--\r\n` }),
  )
  expect(answer.body).toMatchObject({ verdict: 'safe', placed: { 1: { file: '更新前.pem' } } })
})

test('the answer says which file was taken for what, without whom its name names', async () => {
  const { body } = await sent(form([['files', renewed, 'taro@example.co.jp.pem'], ...safe.slice(1)]))
  expect(body.placed).toMatchObject([
    { option: 'renewed', file: expect.not.stringContaining('taro') },
    { option: 'current', file: 'old.pem' },
    { option: 'csr', file: 'request.txt' },
  ])
})

test('a form of too many parts is refused before they are made', async () => {
  const parts = Array.from({ length: 3000 }, (_, i) => ['files', '', `${i}`] as const)
  const { status, body } = await sent(form(parts))
  expect([status, body.error.path]).toEqual([413, 'parts'])
  expect(body.error.message).toContain(`${serverLimits.files + 6}`)
})
