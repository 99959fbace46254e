/** As much as a message can hold, and no more than a page should show of what somebody else put into a link. */
const most = { slots: 20, characters: 300 }

/** What the fragment of an address tells of the slots of a message: `#url=…&status=…`. Nothing of any other fragment. */
export function capturesIn(fragment: string): ReadonlyMap<string, string> {
  if (!fragment.includes('=')) return new Map()
  const pairs = [...new URLSearchParams(fragment.slice(1).replaceAll('+', '%2B'))]
  return new Map(
    pairs.slice(0, most.slots).map(([slot, held]) => {
      const characters = [...held.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')]
      const shown = characters.slice(0, most.characters).join('')
      return [slot, characters.length > most.characters ? `${shown}…` : shown]
    }),
  )
}
