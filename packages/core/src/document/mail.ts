import { decode } from './charset.ts'
import { textOfPage } from './page.ts'

/** What is read of a mail. Its text stands before what is attached; what lies behind these limits is left out. */
const budget = { bytes: 256 * 1024, lines: 2_000, headers: 32 * 1024, depth: 16, mailsInMails: 2 } as const

/** Subject and text of a mail; null for what is none, holds no text or asks for too much. */
export async function mailText(bytes: Uint8Array): Promise<string | null> {
  const start = mailStart(bytes)
  if (start === null) return null
  try {
    // Most texts are no mails, and most of this is a table of named characters.
    const { default: PostalMime } = await import('postal-mime')
    const { subject, text, html } = await PostalMime.parse(asWritten(withinBudget(bytes.subarray(start))), {
      maxNestingDepth: budget.depth,
      maxHeadersSize: budget.headers,
      maxRfc822NestingDepth: budget.mailsInMails,
    })
    const body = text?.trim() || textOfPage(html ?? '')
    return body === '' ? null : [subject ?? '', body].filter((part) => part !== '').join('\n')
  } catch {
    return null
  }
}

function withinBudget(bytes: Uint8Array): Uint8Array {
  let end = 0
  for (let lines = 0; lines < budget.lines && end >= 0 && end < budget.bytes; lines++)
    end = bytes.indexOf(0x0a, end) + 1 || -1
  return bytes.subarray(0, end < 0 ? budget.bytes : Math.min(end, budget.bytes))
}

const claim = /(charset\s*=\s*"?)us-ascii\b/gi

/** A mail that claims to be ASCII and is not, with what its bytes are in place of the claim. */
function asWritten(bytes: Uint8Array): Uint8Array {
  const { charset } = decode(bytes)
  if (bytes.every((byte) => byte < 0x80) || charset === 'utf-16le' || charset === 'utf-16be') return bytes
  const claimed = [...new TextDecoder('latin1').decode(bytes).matchAll(claim)]
  if (claimed.length === 0) return bytes
  const parts: Uint8Array[] = []
  let from = 0
  for (const match of claimed) {
    const at = match.index + (match[1]?.length ?? 0)
    parts.push(bytes.subarray(from, at), new TextEncoder().encode(charset))
    from = match.index + match[0].length
  }
  return concatenated([...parts, bytes.subarray(from)])
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const header = /^([!-9;-~]{1,76}):/
/** Of a mail, and not of an answer by HTTP. */
const ofMails = new Set(['from', 'subject', 'received', 'message-id'])
const ofContents = new Set(['mime-version', 'content-type', 'content-transfer-encoding'])

/** Where the headers of a mail begin, if the bytes are one whose headers say how it is written. */
function mailStart(bytes: Uint8Array): number | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, budget.headers))
  const start = /^(?:\s*\n)?(?:From [^\n]*\n)?/.exec(text)?.[0].length ?? 0
  const names = new Set<string>()
  for (const line of text.slice(start).split(/\r?\n/)) {
    if (line === '') break
    const name = header.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined) names.add(name)
    else if (!/^[ \t]/.test(line)) return null
  }
  const has = (some: ReadonlySet<string>): boolean => [...names].some((name) => some.has(name))
  return has(ofMails) && has(ofContents) ? start : null
}
