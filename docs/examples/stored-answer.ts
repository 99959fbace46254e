import { createDiagnoser } from '@shindan/core'
import { acme } from './acme/plugin.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const input = { facts: { 'acme.clockErrorMinutes': 60 }, now: '2026-11-01T09:00:00+09:00' }
const stored = diagnoser.diagnose(input).match(JSON.stringify, (problems) => {
  throw new Error(JSON.stringify(problems))
})

for (const locale of ['en', 'ja'] as const) {
  const { findings, gone } = diagnoser.present(JSON.parse(stored), { locale, timeZone: 'Asia/Tokyo' })
  console.log(findings[0]?.text.what, gone.length)
}
