const named: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** A text of a page or a property list as it reads: what was escaped for it stands as itself. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|([a-z]{2,4}));/gi,
    (all, decimal: string | undefined, hexadecimal: string, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] as string) : all
      return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16))
    },
  )
}
