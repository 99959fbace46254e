import { createDiagnoser } from '@shindan/core'
import { acme } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const answer = diagnoser.diagnose({
  text: 'Check-in refused (ACME-17)',
  facts: { 'acme.tokenIssuedAt': '2026-10-30' },
  now: '2026-11-01T09:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
for (const { rule, verdict } of answer.value.findings) console.log(rule, verdict)
for (const { fact } of answer.value.questions) console.log('ask for', fact)
