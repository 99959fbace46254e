import type { Fact } from './fact.ts'

/**
 * The value that a person means who types `text` for a fact, not yet checked: `yes`, `はい` and `true` for a
 * boolean, `null`, `none` and `なし` for a fact that can be absent.
 */
export function readFact(fact: Fact, text: string): unknown {
  const word = text.trim()
  if (fact.nullable && /^(null|none|なし|無し|-+)$/i.test(word)) return null
  if (fact.type === 'boolean') {
    if (/^(true|yes|y|はい)$/i.test(word)) return true
    if (/^(false|no|n|いいえ)$/i.test(word)) return false
    return text
  }
  if (fact.type === 'number') return word !== '' && Number.isFinite(Number(word)) ? Number(word) : text
  return fact.type === 'text' ? text : word
}
