/**
 * One handler `(Request) => Promise<Response>` over plugins: diagnoses, interviews, dates, operations and the catalog.
 *
 * @packageDocumentation
 */
export { createHandler, type Handler, type HandlerFailure, type HandlerOptions } from './handler.ts'
export { type BodyReason, bytesOf } from './http/body.ts'
export type { ProblemDetails } from './http/refusal.ts'
export { limitsOf, type ServerLimits, serverLimits } from './limits.ts'
