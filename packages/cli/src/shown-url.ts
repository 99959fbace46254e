/** A URL by its server and path alone: whatever else is in it may be a password. */
export function shownUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return `${url.slice(0, url.indexOf(':'))}://…`
  }
}
