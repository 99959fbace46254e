import { McpServer } from '@modelcontextprotocol/server'
import { openDesk } from './desk.ts'
import type { McpOptions } from './options.ts'
import { catalogResources } from './resources.ts'
import { checkRenewalTool } from './tools/check-renewal.ts'
import { diagnoseTool } from './tools/diagnose.ts'
import { explainErrorTool } from './tools/explain-error.ts'
import { listDeadlinesTool } from './tools/list-deadlines.ts'
import { nextQuestionTool } from './tools/next-question.ts'
import { version } from './version.ts'

/** What makes a server for each connection or request; catalogs and schemas are made once for all of them. */
export function mcpServers(options: McpOptions): () => McpServer {
  const desk = openDesk(options)
  const parts = [
    diagnoseTool(desk),
    nextQuestionTool(desk),
    checkRenewalTool(desk),
    explainErrorTool(desk),
    listDeadlinesTool(desk),
    catalogResources(desk),
  ]
  return () => {
    const server = new McpServer({ name: 'shindan', version }, { instructions })
    for (const part of parts) part(server)
    return server
  }
}

const instructions =
  'Diagnoses trouble with the enrolment of managed devices and their certificates. Findings rest on facts that a person has confirmed: pass on what is asked and what is answered, and guess neither. Verdicts are possible, confirmed or ruled out; say which.'
