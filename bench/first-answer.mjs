// A program that starts, answers once and tells what each part of that took, in milliseconds.
const started = performance.now()
const [{ createDiagnoser }, { plugins }] = await Promise.all([
  import('@shindan/core'),
  import('./vendors.mjs'),
])
const imported = performance.now()
const diagnoser = createDiagnoser({ plugins })
const created = performance.now()
const { errors } = diagnoser
  .diagnose({ text: process.argv[2], now: '2025-01-10T09:00:00+09:00' })
  ._unsafeUnwrap()
const answered = performance.now()
console.log(
  JSON.stringify({
    errors: errors.map(({ id }) => id),
    importing: imported - started,
    creating: created - imported,
    answering: answered - created,
  }),
)
