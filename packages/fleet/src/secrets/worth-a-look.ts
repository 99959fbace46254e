import type { ReadRow } from '../partition.ts'
import { derKeysIn } from './der-keys.ts'

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
  return (hasWord.test(field) && isLabelled.test(field)) || derKeysIn(field).length > 0
}

/** Nearly no field has one of these. */
const hasWord =
  /private|LS0t|:\/\/|pass|pw|pin|puk|secret|token|key|bearer|challenge|authori|wort|パス|ﾊﾟｽ|暗証|解除|トークン|ﾄｰｸﾝ|シークレット|チャレンジ|キー/i

/** And of those that have, hardly one has it before something else than the end of an id. */
const isLabelled =
  /private|LS0t|:\/\/[^\s/]{0,100}@|(?:pass|pwd?|pin|puk|secret|token|key|bearer|challenge|authori|wort)[\w"'\\]{0,12}[\s:=：＝はがの「(]|[^!-~]/i
