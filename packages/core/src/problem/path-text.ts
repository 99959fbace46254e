/** A place within data as a problem names it: `rules[2].when.fact`. */
export function pathText(keys: readonly PropertyKey[], root = ''): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, root)
}
