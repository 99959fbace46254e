import { currentId, type Localized, type Rule, type Step, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import { firstThing, type SymptomReason } from '@shindan/fleet'
import type { OutboxEntry } from '../store/store.ts'
import type { Telling } from './channel.ts'
import { pageIn } from './page-in.ts'
import type { UndatedText } from './reminder-text.ts'
import { words } from './words.ts'

/** A reminder that is of no date. */
type Told = Pick<OutboxEntry, 'lifecycle' | 'reminder' | 'due'> &
  Partial<Pick<OutboxEntry, 'step' | 'firstTold'>>

/** What a reminder says of a row that could not be read. */
export function unreadText(
  { lifecycle: id, due: date, firstTold }: Told,
  { composition, locale, timeZone }: Telling,
): UndatedText {
  const url = pageIn('lifecycles', id, composition, locale)
  return {
    reason: 'unread',
    about: textIn(composition.lifecycles.get(id)?.label, locale) ?? visible(id),
    reminder: textIn(words.unreadRow, locale),
    date,
    timeZone,
    affects: 'all-managed-devices',
    next: textIn(words.lookUpRow, locale),
    ...(firstTold && { firstTold }),
    ...(url !== undefined && { url }),
  }
}

/** What a reminder says of a cause or an error that a device shows. */
export function symptomText(
  reason: SymptomReason,
  { reminder, due: date, step, firstTold }: Told,
  { composition, locale, timeZone }: Telling,
): UndatedText {
  const id = currentId(reminder.slice(reason.length + 1), composition)
  const rule = reason === 'cause' ? composition.rules.get(id) : undefined
  const error = reason === 'error' ? composition.errors.get(id) : undefined
  const thing = firstThing({ kind: reason, id, ...(step && { step }) }, composition)
  const url = pageIn(reason === 'cause' ? 'rules' : 'errors', id, composition, locale)
  const why = textIn(rule?.why, locale)
  return {
    reason,
    about: textIn(rule?.what ?? error?.summary, locale) ?? visible(id),
    reminder: textIn(words[reason], locale),
    date,
    timeZone,
    affects: 'all-managed-devices',
    next: [thing.do, ...stepsAfter(thing.step, rule)]
      .map((one) => textIn(one, locale))
      .join(textIn(words.between, locale)),
    ...(why && { why }),
    ...(firstTold && { firstTold }),
    ...(url !== undefined && { url }),
  }
}

/** Steps that a message tells beside the first. */
const mostAfter = 2

/** What comes behind a first step, which often is what not to do: as far as it applies to all that have the cause. */
function stepsAfter(first: Step | undefined, rule: Rule | undefined): readonly Localized[] {
  if (!first || !rule || first.destructive) return []
  const after = rule.remedy.slice(rule.remedy.indexOf(first) + 1)
  const end = after.findIndex(
    ({ destructive, when, option }) => destructive || when || option !== first.option,
  )
  return after.slice(0, Math.min(mostAfter, end < 0 ? after.length : end)).map((step) => step.do)
}
