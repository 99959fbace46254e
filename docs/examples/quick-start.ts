import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const answer = diagnoser.diagnose({
  text: '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
  facts: { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00' },
  now: '2025-01-10T09:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
const { findings, questions } = diagnoser.present(answer.value, { locale: 'en', timeZone: 'Asia/Tokyo' })
for (const { verdict, text } of findings) console.log(`${verdict}: ${text.what}`)
for (const { ask } of questions) console.log(`next: ${ask}`)
