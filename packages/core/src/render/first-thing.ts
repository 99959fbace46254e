import type { Locale } from '../text/locale.ts'
import type { PresentedDiagnosis, PresentedFinding } from './present.ts'
import { words } from './words.ts'

/**
 * The one thing to begin with: what to do, as long as it does no harm, or what to find out. What all open causes begin
 * with is right whichever it is, so that nothing has to be found out first.
 */
export function firstThing(diagnosis: PresentedDiagnosis, locale: Locale): string | undefined {
  const { findings, exhausted, questions } = diagnosis
  const [question] = questions
  if (question?.kind === 'error') return undefined
  if (exhausted) return firstOfTheEnd(diagnosis, locale)
  const open = findings.filter(({ verdict, tried }) => verdict !== 'ruled-out' && !tried)
  const [likeliest] = open
  if (!likeliest) return undefined
  const [step] = likeliest.remedy
  if (step && !step.destructive && open.length > 1 && open.every((one) => one.remedy[0]?.do === step.do))
    return `${words.doWhichever[locale]}: ${step.do}`
  if (question && !isCertain(likeliest)) return `${words.askFirst[locale]}: ${question.ask}`
  if (step?.destructive) return words.readFirst[locale]
  return step && `${words.doFirst[locale]}: ${step.do}`
}

/** Once the causes lead nowhere: what else there is to try, or to look at the answers once more. */
function firstOfTheEnd({ fallbacks, excluded }: PresentedDiagnosis, locale: Locale): string | undefined {
  const [step] = fallbacks.find(({ tried }) => !tried)?.remedy ?? []
  if (step) return step.destructive ? undefined : `${words.doFirst[locale]}: ${step.do}`
  return excluded.length > 0 ? `${words.askFirst[locale]}: ${words.areAnswersRight[locale]}` : undefined
}

function isCertain({ verdict, branches }: PresentedFinding): boolean {
  return verdict === 'confirmed' && branches.length === 0
}
