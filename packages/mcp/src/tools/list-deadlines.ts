import type { McpServer } from '@modelcontextprotocol/server'
import type { AnyLifecycle } from '@shindan/core'
import { documents } from '@shindan/core/schema'
import * as z from 'zod'
import type { Desk } from '../desk.ts'
import { said } from '../said.ts'
import { output } from './output.ts'
import { annotations, facts, voice } from './shapes.ts'

/** The tool that tells what happens when. */
export function listDeadlinesTool({ answers, asked }: Desk): (server: McpServer) => void {
  const { lifecycles } = answers.composition
  const inputSchema = z.strictObject({
    lifecycle: z
      .enum([...lifecycles.keys()])
      .describe(`Of what. ${[...lifecycles.values()].map(described).join('; ')}`),
    events: z
      .record(z.string(), z.string().max(100).nullable())
      .optional()
      .describe('When each event was: a date or a time, null where it has not happened'),
    facts,
    ...voice,
  })
  const outputSchema = output(documents.lifecycle)
  return (server) => {
    server.registerTool(
      'list_deadlines',
      {
        title: 'List deadlines',
        description:
          'What happens when with a certificate or a service: its phase now, deadlines, maintenance windows, reminders, and when to look again.',
        inputSchema,
        outputSchema,
        annotations,
      },
      ({ locale, ...question }) => {
        const at = asked({ ...question, locale })
        return said(answers.lifecycle(question, at), at.locale)
      },
    )
  }
}

function described({ id, label, events }: AnyLifecycle): string {
  const names = Object.entries(events).map(([name, { required }]) => (required ? `${name} (required)` : name))
  return `${id}: ${label.en}${names.length > 0 ? `, events ${names.join(', ')}` : ''}`
}
