import { createDiagnoser } from '@shindan/core'
import { exportPlugin, loadPlugin } from '@shindan/core/knowledge'
import { acme } from './plugin.ts'

const json = JSON.stringify(exportPlugin(acme))
const loaded = loadPlugin(json)
if (loaded.isErr()) throw new Error(JSON.stringify(loaded.error))
const { plugin, requiresCode } = loaded.value
console.log('needs code:', requiresCode.join(' '))

const answer = createDiagnoser({ plugins: [plugin] }).diagnose({
  text: 'Check-in refused (ACME-17)',
  facts: { 'acme.clockIsRight': false },
  now: '2026-11-01T09:00:00+09:00',
})
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
for (const { rule, verdict } of answer.value.findings) console.log(rule, verdict)
