import type { McpServer } from '@modelcontextprotocol/server'
import { documents } from '@shindan/core/schema'
import * as z from 'zod'
import type { Desk } from '../desk.ts'
import { said } from '../said.ts'
import { output } from './output.ts'
import { annotations, question, voice } from './shapes.ts'

/** The tool that answers once. */
export function diagnoseTool({ answers, asked }: Desk): (server: McpServer) => void {
  const inputSchema = z.strictObject({ ...question, ...voice })
  const outputSchema = output(documents.diagnosis)
  return (server) => {
    server.registerTool(
      'diagnose',
      {
        title: 'Diagnose an enrolment error',
        description:
          'Why a device fails to enrol or to get its certificate: from a message, a code and facts, which catalogued error it is, its causes with verdicts, what to do about each, and what to ask next. Give the message to the letter.',
        inputSchema,
        outputSchema,
        annotations,
      },
      ({ locale, ...question }) => {
        const at = asked({ ...question, locale })
        return said(answers.diagnose(question, at), at.locale)
      },
    )
  }
}
