import { byte, contentOf, endOf } from '../certificate/der.ts'
import { base64, goesOnFrom } from './encodings.ts'
import { headIn, headLength, keyEnd, sequence } from './key-end.ts'
import { lettersIn, linesFrom, type Passage, placeOf } from './lines.ts'

/** A SEQUENCE of a SEQUENCE, as certificates, requests, lists of revoked ones and public keys are; a short one with its algorithm. */
const begins =
  /M(?:I(?:[I-L][\w+/-]{2}[DTjz](?:[AB][\w+/-]|C[BC])|[E-H][\w+/-]M[A-I])|[A-H][\w+/-]w[\w+/-][AQgw]Y)/g

/** Where certificates and the like stand in a text as base64 of their DER, in lines or not: what is in them is public. */
export function certificatesIn(text: string): readonly Passage[] {
  const found: Passage[] = []
  let last = 0
  for (const { index: at } of text.matchAll(begins)) {
    const passage = at < last || goesOnFrom(text, at, base64) ? undefined : certificateAt(text, at)
    if (passage === undefined) continue
    found.push(passage)
    last = passage.end
  }
  return found
}

function certificateAt(text: string, at: number): Passage | undefined {
  const { octetsOf, lettersFor } = base64
  const letters = lettersFor(headLength)
  const octets = octetsOf(lettersIn(linesFrom(text, at, base64, letters)).slice(0, letters))
  const head = headIn(octets)
  const end = endOf(head, 0, Number.MAX_SAFE_INTEGER)
  if (end < 0 || byte(head, contentOf(head, 0)) !== sequence || keyEnd(octets) !== undefined) return undefined
  const count = lettersFor(end)
  return { at, end: placeOf(count, linesFrom(text, at, base64, count), text, base64) }
}
