import type { PresentedDiagnosis } from '@shindan/core/render'
import { cybertrust } from '@shindan/cybertrust'
import { createHandler } from '@shindan/server'

const handler = createHandler({ plugins: [cybertrust] })
const response = await handler(
  new Request('https://console.example/diagnose', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '503 証明書の取得が許可されていません。', locale: 'en' }),
  }),
)
const { errors } = (await response.json()) as PresentedDiagnosis
console.log(response.status, errors[0]?.id)
