/**
 * How often a text that is no message leads to the entry that it means, and how often a text of other products leads to
 * one, beside search libraries: `node bench/suggestion.bench.mjs`. Needs a build of every package. `--foreign <file>`, or
 * FOREIGN in the environment, names a file of sentences, one a line, that no entry is about. A library has no threshold:
 * each contestant but ours gets the one that shows at most a tenth of the other products' questions.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutMessages } from './cut-messages.mjs'
import { contestants } from './suggestion-contestants.mjs'
import { documents, errors } from './suggestion-documents.mjs'
import { reliability } from './suggestion-reliability.mjs'

const data = (name) => {
  const file = join(import.meta.dirname, 'data', `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
const report = `MDMの証明書の更新でアップロードしたら、前回のものと違うと言われて登録できません。お世話になっております。情報システム部の田中です。端末は昨日受け取った新しいもので、初期設定の途中です。プロファイルの登録は完了しているように見えますが、管理コンソールではまだ未登録と表示されています。サーバの管理者にも連絡しましたが、原因は分かりませんでした。他の端末では問題なく登録できています。念のため、時刻の設定、無線の電波の強さ、空き容量も見ましたが、いずれも問題はないようです。${'画面を閉じて開き直しても、再起動しても同じ表示のままで、次へ進めません。'.repeat(12)}`
const option = process.argv.indexOf('--foreign')
const foreignFile = option > 0 ? process.argv[option + 1] : process.env.FOREIGN
const foreign = foreignFile ? readFileSync(foreignFile, 'utf8').trim().split('\n') : []
const others = data('other-products')

const ours = {
  ...cutMessages(errors),
  'in other English': data('other-english'),
  'remembered roughly': data('remembered'),
  'told in own words': data('told-descriptions'),
  'told, left out': leftOut(),
}

for (const [who, create] of Object.entries(contestants)) {
  const suggest = await create(documents)
  const threshold = who === 'shindan' ? undefined : thresholdOf(suggest)
  const isShown = ([best]) =>
    best !== undefined && (threshold === undefined ? best.near : best.score > threshold)
  console.log(`\n${who}\n  ${'text'.padEnd(24)}   count   first   three   shown`)
  for (const [kind, samples] of Object.entries(ours)) {
    if (samples.length === 0) continue
    const answers = await answersTo(samples, suggest, create)
    const share = (holds) => percent(answers.filter(holds).length / answers.length)
    console.log(
      `  ${kind.padEnd(24)}${String(answers.length).padStart(8)}`,
      share(({ found, want }) => want.includes(found[0]?.id)),
      share(({ found, want }) => found.some(({ id }) => want.includes(id))),
      share(({ found, want }) => isShown(found) && found.some(({ id }) => want.includes(id))),
    )
  }
  for (const [kind, texts] of Object.entries({
    'other products': others,
    foreign: who === 'shindan' ? foreign : [],
  }))
    if (texts.length > 0)
      console.log(
        `  ${kind.padEnd(24)}${String(texts.length).padStart(8)}                 ${percent(texts.filter((text) => isShown(suggest(text))).length / texts.length)}`,
      )
  console.log(
    `  a message takes ${time(suggest, 50).toFixed(0)} µs, a report of 600 characters ${time(suggest, 600).toFixed(0)} µs`,
  )
}

const shindan = await contestants.shindan(documents)
console.log(`\nbuilding takes ${(cost(() => contestants.shindan(documents), 20) / 1000).toFixed(1)} ms`)
console.log(`a text of 1 MB takes ${(cost(() => shindan(report.repeat(2500)), 3) / 1000).toFixed(0)} ms`)
reliability(
  shindan,
  [...ours['remembered roughly'], ...ours['in other English'], ...ours['told in own words']],
  [...others, ...foreign],
)

/** Each way of telling an error, a fifth of them at a time, to an index that lacks these. */
function leftOut() {
  return errors.flatMap(({ id, told }) =>
    [...(told?.ja ?? []), ...(told?.en ?? [])].map((text, i) => ({ text, want: [id], fold: i % 5 })),
  )
}

async function answersTo(samples, suggest, create) {
  const answers = []
  for (const fold of new Set(samples.map((sample) => sample.fold))) {
    const asked = samples.filter((sample) => sample.fold === fold)
    const unseen = new Set(fold === undefined ? [] : asked.map(({ text }) => text))
    const ask =
      fold === undefined
        ? suggest
        : await create(
            documents.map((document) => ({
              ...document,
              texts: document.texts.filter((text) => !unseen.has(text)),
            })),
          )
    answers.push(...asked.map(({ text, want }) => ({ want, found: ask(text) })))
  }
  return answers
}

function thresholdOf(suggest) {
  const scores = others.map((text) => suggest(text)[0]?.score ?? 0).sort((a, b) => b - a)
  return scores[Math.floor(others.length / 10)]
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`.padStart(7)
}

/** Microseconds of processor time for one text of this length. */
function time(suggest, length) {
  return cost(() => suggest(report.slice(0, length)), 200)
}

function cost(run, times) {
  for (let i = 0; i < times / 4; i++) run()
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}
