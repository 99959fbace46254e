import { createMcpHandler as serve } from '@modelcontextprotocol/server'
import { guarded } from '@shindan/core'
import { type BodyReason, bytesOf, limitsOf } from '@shindan/server'
import type { McpOptions } from './options.ts'
import { mcpServers } from './server.ts'

/** What an assistant is served from by HTTP. */
export interface McpHandlerOptions extends McpOptions {
  /** Bytes of a body. */
  readonly bytes?: number | undefined
  /** Milliseconds in which a body has to arrive. */
  readonly milliseconds?: number | undefined
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
  ({ bytes = 2_000_000, milliseconds, ...options }: McpHandlerOptions): McpHandler => {
    const limits = limitsOf({ bytes, milliseconds })
    const { fetch } = serve(mcpServers(options), { maxRequestBodySize: bytes })
    return async (request) => {
      if (request.body === null) return fetch(request)
      const body = await bytesOf(request, limits)
      if (body.isErr()) return refused(body.error)
      const { url, method, headers, signal } = request
      return fetch(new Request(url, { method, headers, signal, body: body.value }))
    }
  },
)

const statuses: { readonly [R in BodyReason]: number } = { malformed: 400, 'too-slow': 408, 'too-large': 413 }

/** As JSON-RPC says it of a request that has no id yet. */
function refused(reason: BodyReason): Response {
  const error = { code: -32600, message: `The body is ${reason.replace('-', ' ')}` }
  return Response.json({ jsonrpc: '2.0', error, id: null }, { status: statuses[reason] })
}
