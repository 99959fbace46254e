// What a diagnosis costs in process, and beside rule engines that are given the same rules. Needs a build of this
// package and of cybertrust.
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '../../cybertrust/dist/index.js'
import { answersOf, contestants, ruleCount } from './diagnosis-contestants.mjs'

const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const facts = { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00' }
const now = '2025-01-10T09:00:00+09:00'

const [coldBuild, diagnoser] = await timed(() => createDiagnoser({ plugins: [cybertrust] }))
const [coldAnswer] = await timed(() => diagnoser.diagnose({ text, facts, now }))
const ask = (input) => () => diagnoser.diagnose({ facts, now, ...input })._unsafeUnwrap()

console.log('Cybertrust, milliseconds')
print({
  'building the diagnoser, first time': coldBuild,
  'building the diagnoser, median': await median(() => createDiagnoser({ plugins: [cybertrust] }), 100),
  'first diagnosis of a text': coldAnswer,
  'by text': await median(ask({ text }), 2000),
  'by text, with trace': await median(ask({ text, trace: true }), 2000),
  'by code': await median(ask({ code: '503' }), 2000),
  'by facts alone': await median(ask({}), 2000),
  'a report of 2,000 characters': await median(
    ask({ text: `${'よろしくお願いします。'.repeat(180)}${text}` }),
    500,
  ),
})

console.log(
  `\n${ruleCount} rules, each of one error code and one fact; one code and one fact given, milliseconds`,
)
let expected
for (const [name, build] of Object.entries(contestants)) {
  const [built, fired] = await timed(build)
  const answers = JSON.stringify(await answersOf(fired))
  expected ??= answers
  if (answers !== expected) throw new Error(`${name} answers otherwise: ${answers}`)
  print({
    [`${name}, building`]: built,
    [`${name}, one answer`]: await median((round) => fired((37 * round) % ruleCount, true), 200),
  })
}

async function timed(run) {
  const start = performance.now()
  const result = await run()
  return [performance.now() - start, result]
}

async function median(run, rounds) {
  const times = []
  for (let i = 0; i < rounds; i++) times.push((await timed(() => run(i)))[0])
  return times.toSorted((a, b) => a - b)[rounds >> 1]
}

function print(figures) {
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${name.padEnd(38)} ${value.toFixed(3).padStart(10)}`)
}
