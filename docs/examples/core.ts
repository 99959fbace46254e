import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const answer = diagnoser.diagnose({ code: 'Cybertrust 501', now: '2025-01-08T22:30:00+09:00' })
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
const { findings } = diagnoser.present(answer.value, { locale: 'en', timeZone: 'Asia/Tokyo' })
for (const { rule, verdict, text } of findings) console.log(`${rule} ${verdict}: ${text.what}`)
