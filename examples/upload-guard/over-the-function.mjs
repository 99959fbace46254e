import { apns } from '@shindan/apns'
import { answerRenewal } from '@shindan/apns/renewal'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [apns] })

/** Whether the renewed certificate may take the place of the current one; if not, why, in both languages. */
export function judge({ renewed, current, csr }, now = new Date().toISOString()) {
  const given = Object.entries({ renewed, current, csr }).filter(([, content]) => content !== undefined)
  const files = given.map(([place, content]) => ({ place, name: place, content }))
  const [ja, en] = ['ja', 'en'].map((locale) =>
    answerRenewal({ files }, { diagnoser, now, locale, timeZone: 'Asia/Tokyo', nameOf: String }).match(
      ({ verdict, steps, checks }) => ({ verdict, text: [steps.upload.text, ...failed(checks)].join(' ') }),
      ([problem]) => ({ verdict: 'undecided', text: `${problem.path}: ${problem.expected[locale]}` }),
    ),
  )
  return ja.verdict === 'safe' ? { isSafe: true } : { isSafe: false, reason: { ja: ja.text, en: en.text } }
}

const failed = (checks) => checks.filter(({ result }) => result === 'fail').map(({ name }) => name)
