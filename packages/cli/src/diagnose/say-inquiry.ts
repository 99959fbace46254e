import type { Session } from '@shindan/core'
import { inquiryOf, renderInquiry } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { jsonDocument } from '../json.ts'

/** The message to send to those who can help, as it is printed. */
export function sayInquiry(
  { state, diagnosis, diagnoser }: Session,
  { json, locale, timeZone }: Context,
): string {
  const tried = state.steps.flatMap((step) => (step.kind === 'tried' ? step.id : []))
  const answered = state.steps.flatMap((step) =>
    step.kind === 'answer' ? [[step.fact, step.value] as const] : [],
  )
  const input = {
    ...state.input,
    facts: { ...state.input.facts, ...Object.fromEntries(answered) },
    tried: [...(state.input.tried ?? []), ...tried],
  }
  const inquiry = inquiryOf(input, diagnosis, diagnoser.composition, { locale, timeZone })
  return json ? jsonDocument(inquiry) : renderInquiry(inquiry, { locale })
}
