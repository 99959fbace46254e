import { apns } from '@shindan/apns'
import { checkRenewal } from '@shindan/apns/renewal'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { type AnyPlugin, createDiagnoser, evaluateLifecycle } from '@shindan/core'
import { textOf } from '@shindan/core/document'
import { present, renderText } from '@shindan/core/render'
import { readX509 } from '@shindan/core/x509'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import type { Files } from './files.ts'
import { type Ask, served } from './served.ts'

const plugins: readonly AnyPlugin[] = [cybertrust, apns, clomo, lanscope, bizmobile, platforms]
const now = '2026-11-25T12:34:56Z'

/**
 * What every part of the library answers to the same questions: each message of the catalog, each lifecycle, a
 * renewal, a mail; and what the handler answers by HTTP, `ask` being how it is reached and
 * null where nobody serves. Each answer is a line; its JSON,
 * and what a reader sees, in both languages.
 */
export async function answers(
  files: Files,
  order: 'forward' | 'backward' = 'forward',
  ask?: Ask | null,
): Promise<string> {
  const diagnoser = createDiagnoser({ plugins: order === 'forward' ? plugins : plugins.toReversed() })
  const lines: string[] = []
  const say = (of: string, answer: unknown) => lines.push(`${of}\t${JSON.stringify(answer)}`)

  for (const { errors, lifecycles } of plugins) {
    for (const { id, messages } of errors) {
      for (const text of new Set(messages.flatMap(({ ja, en }) => [ja, en]))) {
        const diagnosis = diagnoser.diagnose({ text, now, facts: { 'cybertrust.issuedAt': '2025-01-01' } })
        say(id, diagnosis)
        for (const locale of ['ja', 'en'] as const) {
          const voice = { locale, timeZone: 'America/New_York' }
          say(
            id,
            diagnosis.map((one) => renderText(present(one, diagnoser.composition, voice), { locale })),
          )
        }
      }
    }
    for (const lifecycle of lifecycles) {
      const days = Object.keys(lifecycle.events).map((event, i) => [
        event,
        `2025-${11 + (i % 2)}-0${1 + (i % 9)}`,
      ])
      say(lifecycle.id, evaluateLifecycle(lifecycle, Object.fromEntries(days), { now }))
    }
  }
  say('renewal', checkRenewal(files, { now }))
  say('unsafe renewal', checkRenewal({ ...files, renewed: files.current }, { now }))
  say('certificate', readX509(files.renewed))
  say('mail', await textOf(new TextEncoder().encode('Content-Transfer-Encoding: base64\n\nNTAz')))
  return [...lines, ...(ask === null ? [] : await served(files, ask))].join('\n')
}
