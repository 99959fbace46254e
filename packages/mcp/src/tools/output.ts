import { fromJsonSchema } from '@modelcontextprotocol/server'
import { documentSchema } from '@shindan/core/schema'

type Document = Parameters<typeof documentSchema>[0]

/** Documents are the same whatever the plugins are, and their schemas take a while to make. */
const made = new WeakMap<Document, ReturnType<typeof fromJsonSchema>>()

/** The schema of an answer, as a tool tells it. */
export function output(document: Document) {
  const known = made.get(document)
  if (known) return known
  const schema = fromJsonSchema(documentSchema(document) as object)
  made.set(document, schema)
  return schema
}
