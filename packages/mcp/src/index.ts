/**
 * What an assistant asks through the Model Context Protocol, served over HTTP; the command `shindan-mcp` serves it over
 * standard input and output.
 *
 * @packageDocumentation
 */
export { createMcpHandler, type McpHandler, type McpHandlerOptions } from './handler.ts'
export type { McpOptions } from './options.ts'
