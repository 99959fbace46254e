import { fromJsonSchema } from '@modelcontextprotocol/server'
import { documentSchema } from '@shindan/core/schema'

/** The schema of an answer, as a tool tells it. */
export function output(document: Parameters<typeof documentSchema>[0]) {
  return fromJsonSchema(documentSchema(document) as object)
}
