import { type AnyLifecycle, termsOf } from '../lifecycle/lifecycle.ts'
import type { Problem } from '../problem/index.ts'
import { isTimeZone } from '../time/index.ts'
import { unknownTimeZone } from '../time/zone-problem.ts'
import { unknownNames } from './names.ts'

/** What a compiler would have refused in a lifecycle: names of its own parts that it does not have, terms that say two things, zones. */
export function lifecycleProblems(path: string, lifecycle: AnyLifecycle): readonly Problem[] {
  const { events, deadlines, phases, windows, reminders, timeZone } = lifecycle
  const event = (at: string, name: string | undefined) =>
    name === undefined ? [] : unknownNames(`${path}.${at}`, name, Object.keys(events))
  const deadline = (at: string, name: string | undefined) =>
    name === undefined ? [] : unknownNames(`${path}.${at}`, name, Object.keys(deadlines))
  const zone = (at: string, name: string) =>
    isTimeZone(name) ? [] : [unknownTimeZone(`${path}.${at}`, name)]
  return [
    ...zone('timeZone', timeZone),
    ...Object.entries(events).flatMap(([id, { notBefore, notAfter }]) => [
      ...event(`events.${id}.notBefore`, notBefore),
      ...deadline(`events.${id}.notAfter`, notAfter),
    ]),
    ...Object.entries(deadlines).flatMap(([id, definition]) => [
      ...onlyOne(`${path}.deadlines.${id}`, definition, ['earliest', 'latest'], 1),
      ...(definition.metBy ?? []).flatMap((name, i) => event(`deadlines.${id}.metBy[${i}]`, name)),
      ...Object.entries(termsOf(definition)).flatMap(([because, term]) => [
        ...event(`deadlines.${id}.${because}.from`, term?.from),
        ...onlyOne(`${path}.deadlines.${id}.${because}`, term ?? {}, ['calendarDays', 'exactly'], 0),
      ]),
    ]),
    ...Object.entries(phases).flatMap(([id, { from }]) => {
      if (!from) return []
      if ('passed' in from) return deadline(`phases.${id}.from.passed`, from.passed)
      if ('event' in from) return event(`phases.${id}.from.event`, from.event)
      return [
        ...event(`phases.${id}.from.before`, from.before),
        ...onlyOne(`${path}.phases.${id}.from`, from, ['days', 'months'], 1),
      ]
    }),
    ...Object.entries(windows).flatMap(([id, window]) =>
      window.timeZone === undefined ? [] : zone(`windows.${id}.timeZone`, window.timeZone),
    ),
    ...Object.entries(reminders).flatMap(([id, reminder]) => [
      ...event(`reminders.${id}.before`, reminder.before),
      ...onlyOne(`${path}.reminders.${id}`, reminder, ['days', 'months'], 1),
    ]),
  ]
}

/** At most one of several fields, and at least so many. */
function onlyOne(path: string, part: object, fields: readonly string[], least: number): readonly Problem[] {
  const given = fields.filter((field) => Object.hasOwn(part, field))
  if (given.length <= 1 && given.length >= least) return []
  const expected = { ja: `${fields.join(' と ')} のどちらか一方`, en: `either ${fields.join(' or ')}` }
  return [{ kind: 'wrong-type', path, found: given.join(', '), expected }]
}
