import { createDiagnoser } from '@shindan/core'
import { present } from '@shindan/core/render'
import { cybertrust } from '@shindan/cybertrust'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })._unsafeUnwrap()
const answer = diagnoser.diagnose({ code: '501', now: '2025-01-08T22:30:00+09:00' })._unsafeUnwrap()
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
const { findings } = present(answer, diagnoser.composition, voice)
for (const { rule, verdict, text } of findings) console.log(`${rule} ${verdict}: ${text.what}`)
