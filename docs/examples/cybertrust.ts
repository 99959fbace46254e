import { evaluateLifecycle } from '@shindan/core'
import { cloudgateInstall } from '@shindan/cybertrust'

const events = { issued: '2025-01-01T09:00:00+09:00', retrieved: '2025-01-02T10:00:00+09:00' }
const { phase, deadlines } = evaluateLifecycle(cloudgateInstall, events, {
  now: '2025-01-04T12:00:00+09:00',
})._unsafeUnwrap()
console.log(phase)
for (const { id, because, at } of deadlines) console.log(id, because, at)
