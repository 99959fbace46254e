import { redact } from '@shindan/core'
import { visible } from '@shindan/core/render'

const longestFailure = 300

/**
 * Why an attempt failed, as a store may keep it: one line of bounded length, in which secrets, addresses and tokens are
 * masked. The code of the error stands first, where it is not said anyway.
 */
export function failureText(error: unknown, secrets: readonly string[] = []): string {
  const said = error instanceof Error ? withCode(error) : String(error)
  // More than is kept, so that nothing kept is cut in two before it is masked.
  const masked = visible(redact(said.slice(0, 4 * longestFailure), { secrets }))
  return masked.length > longestFailure ? `${masked.slice(0, longestFailure - 1)}…` : masked
}

function withCode(error: Error): string {
  const { message } = error
  const { code } = error as { readonly code?: unknown }
  if (typeof code !== 'string' || !/^[A-Z][A-Z_]{1,40}$/.test(code) || message.includes(code)) return message
  return `${code}: ${message}`
}
