import { err } from '@shindan/core'
import type { ReadRow } from '../partition.ts'
import { maskedRow, secretInRow } from './masked-row.ts'
import { mark } from './secrets.ts'

/**
 * Masks the secrets of rows that could not be read, and the lines of a private key that stand in rows of their own, as they do
 * in a file that does not quote them: nothing is read of those. Lines of what says itself that it is something else stay.
 */
export function keysAcrossRows(): (row: ReadRow) => ReadRow {
  let open: Begun
  return (row) => {
    const isLine = open !== undefined && keyLine.test(textOf(row))
    if (isLine) return open === 'key' ? hidden(row) : { ...row, secrets: 'none' }
    if (open !== undefined && textOf(row).trim() === '') return row
    open = begunIn(row)
    if (row.read.isOk()) return row
    const masked = maskedRow(row)
    // The first line of a key, or one from amid it.
    if (masked.secrets === 'masked' && keyLine.test(textOf(row))) open = 'key'
    return masked
  }
}

/** What goes on in the next row: a private key, or another thing that PEM holds. */
type Begun = 'key' | 'other' | undefined

function begunIn({ written }: ReadRow): Begun {
  if (typeof written === 'string') return begunInField(written)
  for (const field of written) {
    const begun = begunInField(field)
    if (begun) return begun
  }
  return undefined
}

function begunInField(field: string): Begun {
  let at = field.indexOf(begin)
  while (at >= 0) {
    const end = field.indexOf('-----END ', at)
    if (end < 0) return privateKey.test(field.slice(at, at + 80)) ? 'key' : 'other'
    at = field.indexOf(begin, end)
  }
  return undefined
}

const begin = '-----BEGIN '
const privateKey = /^-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY/

function textOf({ written }: ReadRow): string {
  return typeof written === 'string' ? written : written.join(',')
}

/** Base64 and nothing else, or what stands ahead of an encrypted one. */
const keyLine = /^(?:[ ,;\t]{0,80}[A-Za-z0-9+/=]{1,80}[ ,;\t]{0,80}|(?:Proc-Type|DEK-Info): ?.{1,100})$/

function hidden(row: ReadRow): ReadRow {
  const { written } = row
  const dotted = (text: string) => text.replace(/[A-Za-z0-9+/]/g, mark)
  const kept = typeof written === 'string' ? dotted(written) : written.map(dotted)
  return { ...row, written: kept, read: err([secretInRow]), secrets: 'masked' }
}
