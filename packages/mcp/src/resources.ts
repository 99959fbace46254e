import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
import { catalogParts } from '@shindan/core/render'
import type { Desk } from './desk.ts'

const mimeType = 'application/json'

/** The catalog to read: what there is of each kind, and one thing by its id. */
export function catalogResources({ answers, locale }: Desk): (server: McpServer) => void {
  return (server) => {
    for (const part of catalogParts) {
      server.registerResource(
        `catalog-${part}`,
        `shindan://catalog/${part}`,
        { title: `Catalog: ${part}`, description: `The ids and texts of all ${part}`, mimeType },
        (uri) => read(uri, answers.catalog(part, { locale }).unwrapOr(undefined)),
      )
    }
    server.registerResource(
      'catalog-entry',
      new ResourceTemplate('shindan://entry/{+id}', { list: undefined }),
      {
        title: 'Catalog entry',
        description: 'One thing of the catalog by its id, with its sources',
        mimeType,
      },
      (uri, { id }) => read(uri, answers.entry(decoded(String(id))).unwrapOr(undefined)),
    )
  }
}

function read({ href: uri }: URL, document: object | undefined) {
  if (!document) throw new ResourceNotFoundError(uri)
  return { contents: [{ uri, mimeType, text: JSON.stringify(document) }] }
}

/** An id has a slash of its own, which a client may write as it is or encoded. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
