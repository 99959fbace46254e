import { apns } from '@shindan/apns'
import { answerRenewal } from '@shindan/apns/renewal'
import { createDiagnoser } from '@shindan/core'

const diagnoser = createDiagnoser({ plugins: [apns] })

/** Why the renewed certificate may not take the place of the current one, in both languages; undefined where it may. */
export function refusal({ renewed, current, csr }, now) {
  const given = Object.entries({ renewed, current, csr }).filter(([, content]) => content !== undefined)
  const files = given.map(([place, content]) => ({ place, name: place, content }))
  const [ja, en] = ['ja', 'en'].map((locale) =>
    answerRenewal({ files }, { diagnoser, now, locale, timeZone: 'Asia/Tokyo', nameOf: String }).match(
      ({ verdict, steps, checks }) => ({ verdict, text: [steps.upload.text, ...failed(checks)].join(' ') }),
      ([problem]) => ({ verdict: 'undecided', text: `${problem.path}: ${problem.expected[locale]}` }),
    ),
  )
  return ja.verdict === 'safe' ? undefined : { ja: ja.text, en: en.text }
}

const failed = (checks) => checks.filter(({ result }) => result === 'fail').map(({ name }) => name)
