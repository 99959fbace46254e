import { createDiagnoser } from '@shindan/core'
import { platformCatalog, windowsCode } from '@shindan/platforms'

const code = windowsCode('-2145910764') ?? ''
const diagnoser = createDiagnoser({ plugins: [platformCatalog] })._unsafeUnwrap()
const { errors } = diagnoser.diagnose({ code, now: '2025-03-01T09:00:00+09:00' })._unsafeUnwrap()
for (const { id } of errors) console.log(code, id, diagnoser.composition.errors.get(id)?.summary.en)
