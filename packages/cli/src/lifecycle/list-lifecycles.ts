import { type AnyLifecycle, envelope, textIn } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit } from '../exit.ts'
import { fit } from '../fit.ts'
import { jsonDocument } from '../json.ts'

/** Lists the lifecycles, and which events each takes. */
export function listLifecycles(
  lifecycles: readonly AnyLifecycle[],
  { world, locale, json }: Context,
): number {
  const listed = lifecycles.map(({ id, label, timeZone, events, ...rest }) => ({
    id,
    label: textIn(label, locale),
    timeZone,
    events: Object.entries(events).map(([event, { label, required = false }]) => ({
      id: event,
      label: textIn(label, locale),
      required,
    })),
    deadlines: Object.keys(rest.deadlines),
    phases: Object.keys(rest.phases),
    windows: Object.keys(rest.windows),
    reminders: Object.keys(rest.reminders),
    source: rest.source,
  }))
  if (json) {
    world.out(jsonDocument({ ...envelope('catalog'), policies: listed }))
    return exit.done
  }
  const mark = textIn({ ja: '（必須）', en: ' (required)' }, locale)
  for (const { id, label, events } of listed) {
    const lines = events.map(
      (event) => `      --event ${event.id}=…  ${event.label}${event.required ? mark : ''}`,
    )
    const all = [id, `    ${label}`, ...lines].flatMap((line) => fit(line, world.columns))
    world.out(`${all.join('\n')}\n\n`)
  }
  return exit.done
}
