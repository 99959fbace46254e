import { createMcpHandler as serve } from '@modelcontextprotocol/server'
import { guarded } from '@shindan/core'
import type { McpOptions } from './options.ts'
import { mcpServers } from './server.ts'

/** What an assistant is served from by HTTP. */
export interface McpHandlerOptions extends McpOptions {
  /** Bytes of a body. */
  readonly bytes?: number
}

/** Answers one request of an assistant. */
export type McpHandler = (request: Request) => Promise<Response>

/**
 * The tools over streamable HTTP, for a path beside those of `createHandler` of `@shindan/server`. It keeps nothing between
 * two requests. Who may ask is for the host to say. Throws a `CompositionError` where the plugins do not go together.
 *
 * @example
 * ```ts
 * const [api, mcp] = [createHandler({ plugins }), createMcpHandler({ plugins })]
 * Deno.serve((request) => (new URL(request.url).pathname === '/mcp' ? mcp : api)(request))
 * ```
 */
export const createMcpHandler = guarded(
  ['options'],
  'an object of options',
  ({ bytes = 2_000_000, ...options }: McpHandlerOptions): McpHandler => {
    const { fetch } = serve(mcpServers(options), { maxRequestBodySize: bytes })
    return (request) => fetch(request)
  },
)
