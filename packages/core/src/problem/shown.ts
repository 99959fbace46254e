/** A value as a message may quote it: JSON, at most 80 characters. What JSON cannot hold is told by its type. */
export function shown(value: unknown): string {
  return shortened(jsonOf(value))
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
