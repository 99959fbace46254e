import { type AnyPlugin, inputOf, type Session } from '@shindan/core'
import { firstThing, inquiryOf, present, renderInquiry, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { jsonDocument } from '../json.ts'

/** The message to send to those who can help, as it is printed: below what there is to do before it is sent. */
export function sayInquiry<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  { json, locale, timeZone, world }: Context,
): string {
  const { diagnosis, diagnoser } = session
  const voice = { locale, timeZone }
  const inquiry = inquiryOf(inputOf(session), diagnosis, diagnoser.composition, voice)
  if (json) return jsonDocument(inquiry)
  const first = firstThing(present(diagnosis, diagnoser.composition, voice), locale)
  const head = first === undefined ? [] : [...wrap(first, world.columns), '']
  return `${[...head, renderInquiry(inquiry, { locale })].join('\n')}`
}
