import { createDiagnoser } from '@shindan/core'
import { acme } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })._unsafeUnwrap()
const { findings, questions } = diagnoser
  .diagnose({ text: 'Check-in refused (ACME-17)', now: '2026-11-01T09:00:00+09:00' })
  ._unsafeUnwrap()
for (const { rule, verdict } of findings) console.log(rule, verdict)
for (const { fact } of questions) console.log('ask for', fact)
