import { createDiagnoser } from '@shindan/core'
import { acme } from './acme/plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
for (const day of ['07', '08', '09']) {
  const answer = diagnoser.diagnose({
    code: 'ACME-17',
    facts: { 'acme.clockErrorMinutes': 0, 'acme.tokenIssuedAt': '2025-01-01' },
    now: `2025-01-${day}T09:00:00+09:00`,
  })
  if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
  const { findings, questions, notes } = answer.value
  const expired = findings.find(({ rule }) => rule === 'acme/token-expired')
  console.log(day, expired?.verdict, questions.length, notes.map(({ id }) => id).join())
}
