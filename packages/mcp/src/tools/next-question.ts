import type { McpServer } from '@modelcontextprotocol/server'
import { redact } from '@shindan/core'
import { type Turn, turnDocument } from '@shindan/server/answers'
import * as z from 'zod'
import type { Desk } from '../desk.ts'
import { said } from '../said.ts'
import { output } from './output.ts'
import { annotations, question, voice } from './shapes.ts'

const id = z.string().max(200)

const step = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('answer'), fact: id, value: z.unknown() })
    .describe('The answer to a question, as the person said it'),
  z
    .strictObject({ kind: z.literal('choose'), error: id.nullable() })
    .describe('Which of the suggested errors it is; null for none'),
  z.strictObject({ kind: z.literal('skip'), fact: id }).describe('It cannot be found out'),
  z.strictObject({ kind: z.literal('tried'), id }).describe('A cause or a step, tried in vain'),
  z.strictObject({ kind: z.literal('back') }).describe('The last step is taken back'),
])

/** The tool that leads an interview, one step at a time. */
export function nextQuestionTool({ answers, asked }: Desk): (server: McpServer) => void {
  const inputSchema = z.strictObject({
    input: z.strictObject(question).optional().describe('To begin: what went wrong'),
    session: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('To go on: the session as it was answered last, unchanged'),
    step: step.optional().describe('What the person said to the last question'),
    ...voice,
  })
  const outputSchema = output(turnDocument)
  return (server) => {
    server.registerTool(
      'next_question',
      {
        title: 'Ask one question at a time',
        description:
          'Leads an interview that narrows a trouble down. Begin with input, put the first question of the diagnosis to the person in its own words, and call again with the session and the answer as step, until there is no question left. Do not answer for the person.',
        inputSchema,
        outputSchema,
        annotations,
      },
      ({ locale, timeZone, ...turn }) => {
        const at = asked({ locale, timeZone })
        return said(answers.turn(turn, at).map(masked), at.locale)
      },
    )
  }
}

/** What names somebody in a text that was recognised is not told a second time. */
function masked({ session, diagnosis }: Turn): Turn {
  const { text } = session.input
  const input = text === undefined ? session.input : { ...session.input, text: redact(text) }
  return { session: { ...session, input }, diagnosis }
}
