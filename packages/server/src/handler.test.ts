import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { createHandler } from './index.ts'

const handler = createHandler({ plugins: [cybertrust], now: () => '2025-01-20T00:00:00Z' })

function posted(path: string, body: unknown): Promise<Response> {
  return handler(
    new Request(`https://console.example${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

test('a message is diagnosed', async () => {
  const response = await posted('/diagnose', { text: '503 証明書の取得が許可されていません。' })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toMatchObject({
    schemaVersion: 2,
    kind: 'diagnosis',
    errors: [{ id: 'cybertrust/retrieval-not-permitted' }],
  })
})
