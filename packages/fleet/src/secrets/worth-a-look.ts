import type { ReadRow } from '../partition.ts'
import { mayHoldPassword } from './labels.ts'
import { holdsKey } from './secrets.ts'

/**
 * Whether a row that could be read may hold a secret beside what it says, told at little cost: a private key, or a password
 * behind its label or in a URL. What it is called by was looked at when it was read, and its text stays as it is.
 */
export function isWorthALook({ written, read }: ReadRow): boolean {
  if (typeof written === 'string') return mayHoldSecret(written)
  const { device, certificate, lifecycle, text } = read.unwrapOr(nothing)
  for (const field of written) {
    if (field === device || field === certificate || field === lifecycle || field === text) continue
    if (mayHoldSecret(field) && field.trim() !== certificate) return true
  }
  return false
}

const nothing: { readonly [part in 'device' | 'certificate' | 'lifecycle' | 'text']?: string } = {}

function mayHoldSecret(field: string): boolean {
  return mayHoldPassword(field) || holdsKey(field)
}
