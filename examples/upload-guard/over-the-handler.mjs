import { apns } from '@shindan/apns'
import { createHandler } from '@shindan/server'

/** Whether the renewed certificate may take the place of the current one; if not, why, in both languages. */
export async function judge(files, now = new Date().toISOString()) {
  const handler = createHandler({ plugins: [apns], now: () => now })
  const [ja, en] = await Promise.all(['ja', 'en'].map((locale) => asked(handler, files, locale)))
  return ja.verdict === 'safe' ? { isSafe: true } : { isSafe: false, reason: { ja: said(ja), en: said(en) } }
}

async function asked(handler, files, locale) {
  const body = new FormData()
  for (const [place, content] of Object.entries(files))
    if (content !== undefined) body.append(place, new Blob([content]), place)
  return (await handler(new Request(`http://here/renewal?locale=${locale}`, { method: 'POST', body }))).json()
}

const said = ({ steps, checks, detail }) =>
  steps
    ? [steps.upload.text, ...checks.filter(({ result }) => result === 'fail').map(({ name }) => name)].join(
        ' ',
      )
    : detail
