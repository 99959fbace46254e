import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [clomo] })._unsafeUnwrap()
const { errors, findings } = diagnoser
  .diagnose({ text: '前回とサブジェクトが異なります', now: '2025-03-01T09:00:00+09:00' })
  ._unsafeUnwrap()
for (const { id, certainty } of errors) console.log(id, certainty)
for (const { rule, verdict, missing } of findings) console.log(rule, verdict, missing.join())
