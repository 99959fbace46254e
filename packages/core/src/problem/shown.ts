/** A value as a message may quote it: JSON, at most 80 characters. What JSON cannot hold is told by its type. */
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

/** A text of at most 80 characters. */
export function shortened(text: string): string {
  if (typeof text !== 'string') return shown(text)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}
