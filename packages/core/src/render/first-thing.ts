import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import type { PresentedDiagnosis, PresentedFinding } from './present.ts'
import type { PresentedFactQuestion } from './present-question.ts'
import { words } from './words.ts'

/**
 * The one thing to begin with: what to do, as long as it does no harm, or what to find out. What all open causes begin
 * with is right whichever it is, so that nothing has to be found out first.
 */
export const firstThing = guarded(['diagnosis', 'locale'], 'what present gives, and a locale', firstOf)

function firstOf(diagnosis: PresentedDiagnosis, locale: Locale): string | undefined {
  const { findings, exhausted, questions } = diagnosis
  const [question] = questions
  if (question?.kind === 'error') return undefined
  if (exhausted) return firstOfTheEnd(diagnosis, locale)
  const open = findings.filter(({ verdict, tried }) => verdict !== 'ruled-out' && !tried)
  const [likeliest] = open
  if (!likeliest) return undefined
  const [step] = likeliest.remedy
  if (step && !step.destructive && open.length > 1 && open.every((one) => one.remedy[0]?.do === step.do))
    return `${textIn(words.doWhichever, locale)}: ${step.do}`
  // What further steps depend on is asked before anything is done.
  if (question && (likeliest.verdict !== 'confirmed' || decidesSteps(question, open)))
    return `${textIn(words.askFirst, locale)}: ${asked(question, locale)}`
  if (step?.destructive) return textIn(words.readFirst, locale)
  return step && `${textIn(words.doFirst, locale)}: ${step.do}`
}

/** Once the causes lead nowhere: what else there is to try, to look at the answers once more, or whom to ask. */
function firstOfTheEnd(
  { findings, fallbacks, excluded, contacts }: PresentedDiagnosis,
  locale: Locale,
): string | undefined {
  const [step] = fallbacks.find(({ tried }) => !tried)?.remedy ?? []
  if (step && !step.destructive) return `${textIn(words.doFirst, locale)}: ${step.do}`
  const isTried = findings.some(({ tried }) => tried)
  if (excluded.length > 0 && !isTried)
    return `${textIn(words.askFirst, locale)}: ${textIn(words.areAnswersRight, locale)}`
  const whom = contacts.find(({ role }) => role === 'vendor') ?? contacts[0]
  return (
    whom && `${textIn(words.doFirst, locale)}: ${textIn(words.askThem, locale).replace('{whom}', whom.name)}`
  )
}

/** What is known of a time already stands beside it, so that its hour is asked for and not its day again. */
function asked({ ask, within }: PresentedFactQuestion, locale: Locale): string {
  if (within === undefined) return ask
  const known = `${textIn(words.within, locale)}: ${within}`
  return textIn({ ja: `${ask}（${known}）`, en: `${ask} (${known})` }, locale)
}

function decidesSteps({ fact }: PresentedFactQuestion, findings: readonly PresentedFinding[]): boolean {
  return findings.some(({ branches }) => branches.some((branch) => branch.fact === fact))
}
