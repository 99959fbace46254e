import { createDiagnoser } from '@shindan/core'
import { loadLanguage } from '@shindan/core/knowledge'
import { acme } from './plugin.ts'

const french = {
  schemaVersion: 2,
  kind: 'language',
  language: 'fr',
  plugins: {
    acme: {
      facts: {
        'acme.clockIsRight': { label: 'horloge à l’heure' },
        'acme.clockErrorMinutes': { label: 'écart de l’horloge (minutes)' },
      },
      rules: { 'acme/clock-wrong': { what: 'L’horloge de l’appareil est fausse.' } },
    },
  },
  words: { values: { true: 'oui', false: 'non' } },
}

const loaded = loadLanguage(JSON.stringify(french), [acme])
if (loaded.isErr()) throw new Error(JSON.stringify(loaded.error))
const { plugins, language } = loaded.value

const diagnoser = createDiagnoser({ plugins })
const answer = diagnoser.diagnose({
  text: 'Check-in refused (ACME-17)',
  facts: { 'acme.clockErrorMinutes': 45, 'acme.clockToleranceMinutes': 5 },
  now: '2026-11-01T09:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
const { findings, facts } = diagnoser.present(answer.value, { locale: language, timeZone: 'Europe/Paris' })
console.log(findings[0]?.text.what)
console.log(findings[0]?.text.why)
for (const { label, value } of facts) console.log(`${label} : ${value}`)

const wrong = loadLanguage({ ...french, language: 'fr_FR' }, [acme])
if (wrong.isErr()) console.log(JSON.stringify(wrong.error))
