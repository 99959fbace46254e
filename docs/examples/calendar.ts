import { calendarOf, lifecycleEntries } from '@shindan/calendar'
import { cloudgateInstall } from '@shindan/cybertrust'

const now = '2025-01-03T09:00:00+09:00'
const file = lifecycleEntries(cloudgateInstall, { issued: '2025-01-01' }, { now, months: 1 }).andThen(
  (entries) => calendarOf(entries, { locale: 'en', now }),
)
if (file.isErr()) throw new Error(JSON.stringify(file.error))
console.log(file.value.split('\r\n').find((line) => line.startsWith('SUMMARY')))
