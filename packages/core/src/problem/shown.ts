import { redacted } from '../privacy/redact.ts'

/** A value as a message may quote it: `shortened` JSON. What JSON cannot hold is told by its type. */
export function shown(value: unknown): string {
  return shortened(jsonOf(value))
}

/**
 * An id as a message may quote it: no further than it looks like one. Who mistypes what stands between an id and its
 * value has the value, which may be a secret, behind it.
 */
export function shownId(given: string): string {
  return typeof given === 'string' ? shownIdAmong(given, []) : typeof given
}

/** As `shownId`, and no further than it is one of `ids`. */
export function shownIdAmong(given: string, ids: readonly string[]): string {
  const [written = ''] = /^[\w./#-]*/.exec(given) ?? []
  const known = ids.filter((id) => written.startsWith(id)).toSorted((a, b) => b.length - a.length)[0]
  const id = known ?? written
  return shortened(id.length < given.length ? `${id}…` : id)
}

/** A text as a message may quote it: at most 80 characters, what names a device, a person or an account masked. */
export function shortened(text: string): string {
  if (typeof text !== 'string') return shown(text)
  // More than is quoted, so that nothing quoted is cut in two before it is masked.
  const masked = redacted(text.slice(0, 400))
  return masked.length > 80 ? `${masked.slice(0, 79)}…` : masked
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}
