import { describe, expect, test } from 'vitest'
import { answeredBy, got, handler, posted, request } from '../../test/asking.ts'
import { keep, keptUnder, type Shelf } from './kept.ts'

describe.each(['/catalog', '/catalog?kind=errors', '/catalog/apns/renew', '/openapi.json'])('%s', (path) => {
  test('is not sent again to who has it', async () => {
    const { headers } = await got(path)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    expect(headers.get('cache-control')).toBe('private, no-cache')
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const init = { method, headers: { 'if-none-match': held } }
        const answer = await answeredBy(handler, request(path, init))
        expect([answer.status, answer.body, answer.headers.get('etag')]).toEqual([304, undefined, etag])
      }
    }
    expect((await got(path, { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await answeredBy(handler, request(path, { method: 'HEAD' }))).headers.get('etag')).toBe(etag)
  })
})

test('in another language the catalog is another body', async () => {
  const [ja, en] = [await got('/catalog?locale=ja'), await got('/catalog?locale=en')]
  expect(ja.headers.get('etag')).not.toBe(en.headers.get('etag'))
  const held = { 'if-none-match': ja.headers.get('etag') ?? '' }
  expect((await got('/catalog?locale=en', held)).body).toEqual(en.body)
})

test('what was asked for is never to be stored, and what is refused neither', async () => {
  for (const { headers } of [await posted('/diagnose', { text: '503' }), await got('/catalog?kind=x')])
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
})

test('of many bodies those are kept that are asked for', async () => {
  const shelf: Shelf = new Map()
  await keep(shelf, 'first', {})
  for (let i = 0; i < 200; i++) {
    await keep(shelf, `${i}`, { i })
    keptUnder(shelf, 'first')
  }
  expect(shelf.size).toBeLessThan(100)
  expect(await keptUnder(shelf, 'first')).toMatchObject({ body: '{}' })
  expect(keptUnder(shelf, '0')).toBeUndefined()
})
