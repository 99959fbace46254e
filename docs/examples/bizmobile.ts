import { bizmobile } from '@shindan/bizmobile'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [bizmobile] })._unsafeUnwrap()
const { findings, questions } = diagnoser
  .diagnose({ text: 'Wi-Fi 設定: 同期によるインストールが必要です', now: '2025-03-01T09:00:00+09:00' })
  ._unsafeUnwrap()
for (const { rule, verdict } of findings) console.log(rule, verdict)
console.log('ask for', questions[0]?.fact)
