import { answerRenewal, type Console, type PresentedRenewal, placeFiles } from '@shindan/apns/renewal'
import { type Diagnoser, err, type Problem, type Result, shape, textIn } from '@shindan/core'
import type { Asked } from './asked.ts'
import { zoneOf } from './diagnose.ts'
import { renewalQuestion } from './door.ts'
import { unknownFields } from './fields.ts'

/** Whether a renewed certificate may be uploaded, from the files themselves. */
export function renewed(
  { diagnoser, consoles }: { readonly diagnoser: Diagnoser; readonly consoles: readonly Console[] },
  given: unknown,
  asked: Asked,
): Result<PresentedRenewal, readonly Problem[]> {
  const { input: question, problems } = shape(renewalQuestion, given, 'body')
  const wrong = [...problems, ...unknownFields(given, Object.keys(renewalQuestion.shape))]
  if (wrong.length > 0) return err(wrong)
  const { files = [], timeZone: _, ...told } = question
  const { given: placed, unplaced, problems: tooMuch } = placeFiles(files)
  if (tooMuch.length > 0) return err(tooMuch)
  const { now, locale } = asked
  const context = { diagnoser, consoles, now, locale, timeZone: zoneOf(question, asked), nameOf: String }
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
