import { createDiagnoser } from '@shindan/core'
import { lanscope } from '@shindan/lanscope'

const diagnoser = createDiagnoser({ plugins: [lanscope] })._unsafeUnwrap()
const text = '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。'
const { errors, findings } = diagnoser.diagnose({ text, now: '2025-03-01T09:00:00+09:00' })._unsafeUnwrap()
for (const { id, certainty } of errors) console.log(id, certainty)
for (const { rule, verdict } of findings) console.log(rule, verdict)
