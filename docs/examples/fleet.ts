import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { createRowEvaluator, evaluatePartition, readColumns } from '@shindan/fleet'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const columns = readColumns(['端末', '有効期限'], diagnoser.composition, {
  device: '端末',
  lifecycleOfAll: 'cybertrust/installed-certificate',
  events: { expires: '有効期限' },
})
if (columns.isErr()) throw new Error(JSON.stringify(columns.error))

const fields = ['iPad-1', '2026/12/24']
const rows = [{ line: 2, written: fields, read: columns.value(fields) }]
const evaluate = createRowEvaluator({ diagnoser, now: '2026-12-17T02:00:00+09:00' })
const { outcome } = evaluatePartition({ index: 0, rows }, evaluate)
for (const { device, phase, deadline, dueAt } of outcome.certificates)
  console.log(device, phase, deadline, dueAt)
for (const { device, reminder, due } of outcome.reminders) console.log(device, reminder, due)
