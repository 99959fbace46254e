import { err, ok, type Result } from '@shindan/core'
import { Client, type ClientConfig } from 'pg'
import { type ServerProblem, serverProblem } from './server.ts'

/** Whether a PostgreSQL answers, and lets in whoever a configuration names. */
export async function reachPostgres(config: ClientConfig): Promise<Result<void, ServerProblem>> {
  let at = '…'
  try {
    const client = new Client(config)
    client.on('error', () => {})
    at = `${client.host}:${client.port}`
    await client.connect()
    await client.end()
    return ok()
  } catch (error) {
    const code = codeOf(error)
    if (isAway(error)) return err(serverProblem('unreachable', at, code))
    // What the server says names its user or database; what a driver says of a URL may quote it.
    const said = code !== '' && error instanceof Error ? error.message : ''
    return err(serverProblem('refused', at, said))
  }
}

/** Lost connections, a server that stops or starts. */
export function isAway(error: unknown): boolean {
  const said = error instanceof Error ? error.message : ''
  return (
    /^(08...|57P0[1235]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/.test(
      codeOf(error),
    ) ||
    /connection terminated|connection error and is not queryable|timeout e(?:xceeded|xpired)|not queryable/i.test(
      said,
    )
  )
}

/** The code of PostgreSQL, or of the system. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return (error as { readonly code?: string }).code ?? ''
}
