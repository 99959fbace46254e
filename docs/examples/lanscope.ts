import { createDiagnoser } from '@shindan/core'
import { lanscope } from '@shindan/lanscope'

const diagnoser = createDiagnoser({ plugins: [lanscope] })
const text = '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。'
const answer = diagnoser.diagnose({ text, now: '2025-03-01T09:00:00+09:00' })
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
for (const { id, certainty } of answer.value.errors) console.log(id, certainty)
for (const { rule, verdict } of answer.value.findings) console.log(rule, verdict)
