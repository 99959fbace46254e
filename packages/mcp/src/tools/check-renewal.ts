import type { McpServer } from '@modelcontextprotocol/server'
import { renewalPlaces } from '@shindan/apns/renewal'
import { renewalDocument } from '@shindan/apns/schema'
import { shortened } from '@shindan/core'
import { decodeBase64 } from '@shindan/core/x509'
import * as z from 'zod'
import type { Desk } from '../desk.ts'
import { mcpLimits } from '../limits.ts'
import { said } from '../said.ts'
import { output } from './output.ts'
import { annotations, voice } from './shapes.ts'

const file = z
  .strictObject({
    name: z.string().max(255).describe('What the file is called'),
    text: z.string().max(mcpLimits.file).optional().describe('A file that is a text, e.g. PEM'),
    base64: z
      .string()
      .max(mcpLimits.file)
      .refine((given) => decodeBase64(given) !== undefined, 'expected base64')
      .optional()
      .describe('Any other file: its bytes in base64'),
    place: z
      .enum(renewalPlaces)
      .optional()
      .describe('What it is given for; found out from what it holds where absent'),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'either text or base64')

/** The tool that says whether a push certificate may be uploaded. */
export function checkRenewalTool({ answers, asked }: Desk): (server: McpServer) => void {
  const inputSchema = z.strictObject({
    files: z
      .array(file)
      .max(mcpLimits.files)
      .describe(
        'The files of the renewal, in any order. A private key is never needed: its public key, or the CSR, tells as much',
      ),
    enrolledTopic: z.string().max(500).optional().describe('The topic that the devices are enrolled with'),
    notes: z.string().max(1000).optional().describe('What was entered as Notes at the portal of Apple'),
    registered: z.enum(['never', 'deleted']).optional().describe('Why there is no current certificate'),
    ...voice,
  })
  const outputSchema = output(renewalDocument)
  return (server) => {
    server.registerTool(
      'check_renewal',
      {
        title: 'Check a push certificate before its upload',
        description:
          'Whether a renewed Apple MDM push certificate may be uploaded without losing contact with the enrolled devices, from the files themselves: safe, unsafe or undecided, each check with its reason, and what each console will show.',
        inputSchema,
        outputSchema,
        annotations,
      },
      ({ locale, files, ...told }) => {
        const at = asked({ ...told, locale })
        const given = files.map(({ name, text, base64, place }) => ({
          name: shortened(name),
          content: text ?? decodeBase64(base64 ?? '') ?? '',
          ...(place && { place }),
        }))
        return said(answers.renewal({ ...told, files: given }, at), at.locale)
      },
    )
  }
}
