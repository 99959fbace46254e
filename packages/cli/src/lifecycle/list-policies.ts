import type { AnyPolicy } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit } from '../exit.ts'

/** Lists the policies, and which events each takes. */
export function listPolicies(policies: readonly AnyPolicy[], { world, locale, json }: Context): number {
  if (json) {
    const listed = policies.map(
      ({ id, label, timeZone, source, events, deadlines, phases, windows, reminders }) => ({
        id,
        label: label[locale],
        timeZone,
        events: Object.entries(events).map(([event, definition]) => ({
          id: event,
          label: definition.label[locale],
          required: definition.required ?? false,
        })),
        deadlines: Object.keys(deadlines),
        phases: Object.keys(phases),
        windows: Object.keys(windows),
        reminders: Object.keys(reminders),
        source,
      }),
    )
    world.out(`${JSON.stringify({ policies: listed }, null, 2)}\n`)
    return exit.done
  }
  const required = { ja: '必須', en: 'required' }[locale]
  for (const { id, label, events } of policies) {
    world.out(`${id}\n  ${label[locale]}\n`)
    for (const [event, definition] of Object.entries(events)) {
      world.out(
        `    --event ${event}=…  ${definition.label[locale]}${definition.required ? ` (${required})` : ''}\n`,
      )
    }
    world.out('\n')
  }
  return exit.done
}
