import { createDiagnoser } from '@shindan/core'
import { present } from '@shindan/core/render'
import { acme } from './acme/plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })._unsafeUnwrap()
const answer = diagnoser.diagnose({ code: 'ACME-17', now: '2026-11-01T09:00:00+09:00' })._unsafeUnwrap()
const presented = present(answer, diagnoser.composition, { locale: 'en', timeZone: 'Asia/Tokyo' })
console.log(JSON.stringify(presented, null, 2))
