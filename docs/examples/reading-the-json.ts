import { createDiagnoser } from '@shindan/core'
import { acme } from './acme/plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const answer = diagnoser.diagnose({
  code: 'ACME-17',
  facts: { 'acme.tokenIssuedAt': '2026-10-20' },
  now: '2026-11-01T09:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
const presented = diagnoser.present(answer.value, { locale: 'en', timeZone: 'Asia/Tokyo' })
console.log(JSON.stringify(presented, null, 2))
