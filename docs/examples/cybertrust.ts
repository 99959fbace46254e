import { createDiagnoser } from '@shindan/core'
import { cloudgateInstall, cybertrust } from '@shindan/cybertrust'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const answer = diagnoser.lifecycle(cloudgateInstall, {
  facts: { 'cybertrust.issuedAt': '2025-01-01', 'cybertrust.firstRetrievedAt': '2025-01-02' },
  now: '2025-01-04T12:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
console.log(answer.value.phase)
for (const { id, because, at, state } of answer.value.deadlines) console.log(id, because, at, state)
