import { answerRenewal, type Console, type PresentedRenewal, placeFiles } from '@shindan/apns/renewal'
import { type Diagnoser, err, type Problem, type Result, textIn } from '@shindan/core'
import type { Asked } from './asked.ts'
import { zoneOf } from './diagnose.ts'
import { renewalQuestion } from './door.ts'
import { readQuestion } from './read-question.ts'

/** Whether a renewed certificate may be uploaded, from the files themselves. */
export function renewed(
  { diagnoser, consoles }: { readonly diagnoser: Diagnoser; readonly consoles: readonly Console[] },
  given: unknown,
  asked: Asked,
): Result<PresentedRenewal, readonly Problem[]> {
  const question = readQuestion(renewalQuestion, given)
  if (question.isErr()) return err(question.error)
  const { files = [], timeZone: _, ...told } = question.value
  const { given: placed, unplaced, problems: tooMuch } = placeFiles(files)
  if (tooMuch.length > 0) return err(tooMuch)
  const { now, locale } = asked
  const context = {
    diagnoser,
    consoles,
    now,
    locale,
    timeZone: zoneOf(question.value, asked),
    nameOf: String,
  }
  return answerRenewal({ ...told, files: placed }, context).map((answer) => ({
    ...answer,
    misplaced: [
      ...answer.misplaced,
      ...unplaced.map(({ name, kind, because }) => ({
        option: 'files',
        file: name,
        kind,
        message: textIn(because, locale),
      })),
    ],
  }))
}
