import { bizmobile } from '@shindan/bizmobile'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [bizmobile] })
const text = 'Wi-Fi 設定: 同期によるインストールが必要です'
const answer = diagnoser.diagnose({ text, now: '2025-03-01T09:00:00+09:00' })
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
for (const { rule, verdict } of answer.value.findings) console.log(rule, verdict)
console.log('ask for', answer.value.questions[0]?.fact)
