const told = new Set<string>()

/** Tells whoever made the page, in its console and once, what is wrong with what the page gives. */
export function tellMaker(text: string): void {
  if (told.has(text)) return
  told.add(text)
  console.error(text)
}
