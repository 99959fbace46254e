/** A body that stays as it is, and what names it. */
export interface Kept {
  readonly body: string
  /** Strong: another body has another. */
  readonly etag: string
}

/** Bodies by what was asked, made once each; of many the one that was not asked for the longest is made anew. */
export type Shelf = Map<string, Promise<Kept>>

/** Of the largest, the whole catalog in as many languages, some ten megabytes. */
const most = 64

/** What is kept under a key, asked for now. */
export function keptUnder(shelf: Shelf, key: string): Promise<Kept> | undefined {
  const kept = shelf.get(key)
  return kept && placed(shelf, key, kept)
}

/** Keeps a document. */
export function keep(shelf: Shelf, key: string, document: object): Promise<Kept> {
  return placed(shelf, key, tagged(JSON.stringify(document)))
}

function placed(shelf: Shelf, key: string, kept: Promise<Kept>): Promise<Kept> {
  shelf.delete(key)
  shelf.set(key, kept)
  const [oldest] = shelf.keys()
  if (shelf.size > most && oldest !== undefined) shelf.delete(oldest)
  return kept
}

/** Whether who asks has it already (RFC 9110, 13.1.2). */
export function isHeld({ etag }: Kept, headers: Headers): boolean {
  const held = headers.get('if-none-match') ?? ''
  return held.split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')))
}

async function tagged(body: string): Promise<Kept> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { body, etag: `"${hex}"` }
}
