import { createDiagnoser, type WrittenLocale } from '@shindan/core'
import { describeProblem, renderText } from '@shindan/core/render'
import { plugins } from '../catalog.ts'

const diagnoser = createDiagnoser({ plugins })

/** What a text shows, as the command line would print it. */
export function diagnosed(text: string, locale: WrittenLocale): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const voice = { locale, timeZone }
  return diagnoser.diagnose({ text, now: new Date().toISOString(), timeZone }).match(
    (answer) => renderText(diagnoser.present(answer, voice), { ...voice, width: 78 }),
    (problems) => problems.map((problem) => describeProblem(problem, locale)).join('\n'),
  )
}
