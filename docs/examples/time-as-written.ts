import { readTime } from '@shindan/core'

const moment = { now: '2025-01-06T00:00:00.000Z', timeZone: 'Asia/Tokyo' }
for (const text of ['2025/1/5(日) 9:00', '1月5日', '昨日 9:00', '1/2/2025', '2025/1/5(月)']) {
  const read = readTime(text, moment)
  console.log(
    read.isOk()
      ? `${text}: ${JSON.stringify(read.value.time)}, assumed ${read.value.assumed.join(', ')}`
      : `${text}: ${read.error.kind} ${read.error.choices?.join(' or ') ?? read.error.expected.en}`,
  )
}
