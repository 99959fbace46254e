import { type Composition, type DiagnosisInput, type Locale, type Problem, textIn } from '@shindan/core'
import { askMeant, type Terminal } from './ask.ts'

/** Who is asked, and in which words. */
export interface MeantOptions {
  readonly composition: Composition
  readonly locale: Locale
  readonly terminal: Terminal
}

/**
 * An input in which each time of several readings is the one that the person at the terminal means; undefined where that
 * is not all that is wrong, or where the person leaves.
 */
export async function withMeantTimes(
  input: DiagnosisInput,
  problems: readonly Problem[],
  { composition, locale, terminal }: MeantOptions,
): Promise<DiagnosisInput | undefined> {
  const facts: Record<string, unknown> = { ...input.facts }
  const unavailable = [...(input.unavailable ?? [])]
  const isDoubt = ({ path, choices = [] }: Problem) => choices.length > 0 && Object.hasOwn(facts, path)
  if (!problems.every(isDoubt)) return undefined
  for (const { path, choices = [] } of problems) {
    const about = textIn(composition.facts[path]?.label, locale)
    const reply = await askMeant(
      { about, line: String(facts[path]), choices, canGoBack: false },
      locale,
      terminal,
    )
    if (reply.kind === 'answer') facts[path] = reply.value
    else if (reply.kind !== 'skip') return undefined
    else {
      delete facts[path]
      unavailable.push(path)
    }
  }
  return { ...input, facts, unavailable }
}
