import { dayOfNumber } from '../time/day.ts'
import type { LifecycleNote } from './answer.ts'
import type { DueDate } from './deadline.ts'
import type { Happening } from './happening.ts'
import type { DeadlineDefinition, EventDefinition } from './policy.ts'

/** The sources leave this day open. */
export function boundaryNote(
  about: string,
  deadline: Required<Pick<DeadlineDefinition, 'boundary'>>,
): LifecycleNote {
  return { kind: 'boundary', about, text: deadline.boundary }
}

/** A day without a time and a zone was given where an instant would have said more. */
export function assumptionNote(
  about: string,
  { label }: EventDefinition,
  { day }: Happening,
  timeZone: string,
): LifecycleNote {
  const date = dayOfNumber(day)
  return {
    kind: 'assumption',
    about,
    text: {
      ja: `「${label.ja}」は時刻のない日付（${date}）のため、${timeZone} での丸一日として数えました。`,
      en: `“${label.en}” is a date without a time (${date}) and was counted as a whole day in ${timeZone}.`,
    },
  }
}

/** By the vendor's rules the event cannot have been so late. */
export function lateEventNote(
  about: string,
  { label }: EventDefinition,
  deadline: DeadlineDefinition,
  { on }: DueDate,
): LifecycleNote {
  const date = dayOfNumber(on)
  return {
    kind: 'warning',
    about,
    text: {
      ja: `「${label.ja}」が「${deadline.label.ja}」（${date}）より後になっています。本来は起こり得ないため、日付をご確認ください。`,
      en: `“${label.en}” lies after “${deadline.label.en}” (${date}), which the rules do not allow. Please check the dates.`,
    },
  }
}
