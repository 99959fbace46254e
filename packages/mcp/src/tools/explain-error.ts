import type { McpServer } from '@modelcontextprotocol/server'
import { type Composition, currentId } from '@shindan/core'
import { documents } from '@shindan/core/schema'
import * as z from 'zod'
import type { Desk } from '../desk.ts'
import { said } from '../said.ts'
import { output } from './output.ts'
import { annotations, voice } from './shapes.ts'

const explanation = z.strictObject({
  entry: z.looseObject({ id: z.string() }),
  diagnosis: documents.diagnosis,
})

/** The tool that tells what is known of one error. */
export function explainErrorTool({ answers, asked }: Desk): (server: McpServer) => void {
  const inputSchema = z.strictObject({
    error: z
      .string()
      .min(1)
      .max(200)
      .describe('The id of an error, e.g. cybertrust/retrieval-not-permitted, or of one of its causes'),
    ...voice,
  })
  const outputSchema = output(explanation)
  return (server) => {
    server.registerTool(
      'explain_error',
      {
        title: 'Explain a catalogued error',
        description:
          'What is known of one error by its id: its messages and sources, every cause that explains it, what to do about each, and what would settle which one it is. For a message or a code use diagnose.',
        inputSchema,
        outputSchema,
        annotations,
      },
      ({ error, ...voice }) => {
        const at = asked(voice)
        const explained = answers
          .entry(explainedBy(error, answers.composition))
          .andThen((entry) =>
            answers.diagnose({ error: entry.id }, at).map((diagnosis) => ({ entry, diagnosis })),
          )
        return said(explained, at.locale)
      },
    )
  }
}

/** The error whose cause it is, where it is the id of one: of several the one that names it first. */
function explainedBy(id: string, composition: Composition): string {
  const rule = currentId(id, composition)
  if (!composition.rules.has(rule)) return id
  const explained = [...composition.causes].find(([, { by }]) => by.some(({ rules }) => rules.includes(rule)))
  return explained?.[0] ?? id
}
