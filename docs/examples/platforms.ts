import { createDiagnoser } from '@shindan/core'
import { platforms, windowsCode } from '@shindan/platforms'

const code = windowsCode('-2145910764') ?? ''
const { composition, diagnose } = createDiagnoser({ plugins: [platforms] })
const answer = diagnose({ code, now: '2025-03-01T09:00:00+09:00' })
if (answer.isErr()) throw new Error(JSON.stringify(answer.error))
for (const { id } of answer.value.errors) console.log(code, id, composition.errors.get(id)?.summary.en)
