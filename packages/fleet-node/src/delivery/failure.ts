import { redact } from '@shindan/core'
import { visible } from '@shindan/core/render'

const longestFailure = 300

/**
 * Why an attempt failed, as a store may keep it: one line of bounded length, in which secrets, addresses and tokens are
 * masked.
 */
export function failureText(error: unknown, secrets: readonly string[] = []): string {
  const said = error instanceof Error ? error.message : String(error)
  // More than is kept, so that nothing kept is cut in two before it is masked.
  const masked = visible(redact(said.slice(0, 4 * longestFailure), { secrets }))
  return masked.length > longestFailure ? `${masked.slice(0, longestFailure - 1)}…` : masked
}
