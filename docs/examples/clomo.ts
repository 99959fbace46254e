import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [clomo] })
const text = '前回とサブジェクトが異なります'
const answer = diagnoser.diagnose({ text, now: '2025-03-01T09:00:00+09:00' })
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
const { errors, findings } = answer.value
for (const { id, certainty } of errors) console.log(id, certainty)
for (const { rule, verdict } of findings) console.log(rule, verdict)
