/** Answers whether it is a given time now, and remembers when that would change. */
export interface Watch {
  /** Whether now lies in a span; its end is outside. */
  isWithin(from: number, end: number): boolean
  /** Remembers the first of these times after now at which something has changed. */
  noteFirst(times: readonly number[], hasChanged: (at: number) => boolean): void
  /** The earliest change after now of all that was asked, or infinity. */
  nextChange(): number
}

export function watchAt(now: number): Watch {
  let next = Number.POSITIVE_INFINITY
  const note = (change: number) => {
    if (change > now) next = Math.min(next, change)
  }
  return {
    isWithin(from, end) {
      if (from >= end) return false
      note(from)
      note(end)
      return from <= now && now < end
    },
    noteFirst(times, hasChanged) {
      const later = times.filter((at) => at > now).sort((one, other) => one - other)
      note(later.find(hasChanged) ?? now)
    },
    nextChange: () => next,
  }
}
