import { labelledForms } from './labelled-forms.ts'
import { type Form, mailForms, type PersonalKind, personalForms } from './personal-forms.ts'

/** What to mask besides, and what to leave. */
export interface Redaction {
  /** Texts that are known to be secret: masked wherever they stand, in whatever width and case. */
  readonly secrets?: readonly string[]
  /** Kinds that stay. */
  readonly keep?: readonly PersonalKind[]
}

/** `redact`, for a text. */
export function redacted(text: string, { secrets = [], keep = [] }: Redaction = {}): string {
  const told = secrets.filter((secret) => secret.trim().length > 1).map(formOf)
  const wrapped = personalForms.filter(({ wraps }) => wraps)
  const across = withinJoinedLines(text, (lines) => hide({ forms: wrapped, keep, told }, lines))
  const masked = hide({ forms: [...personalForms, ...labelledForms], keep, told }, across)
  return withinJoinedLines(masked, (lines) => hide({ forms: mailForms, keep, told: [] }, lines))
}

function formOf(secret: string): Unnamed {
  return { form: new RegExp(plain(secret).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi') }
}

/** Of what is told to be secret nobody knows what it is: it is no kind that may stay. */
type Unnamed = Omit<Form, 'kind'>

interface Hiding {
  readonly forms: readonly Form[]
  readonly keep: readonly PersonalKind[]
  readonly told: readonly Unnamed[]
}

/** A text with what these forms find hidden. It is as long as it was, so that places in it stay where they are. */
function hide({ forms, keep, told }: Hiding, text: string): string {
  const read = plain(text)
  const isHidden = new Uint8Array(text.length)
  const mark = (of: readonly Unnamed[], value: 0 | 1) => {
    for (const { form, holds } of of) {
      // Nearly every form is looked for in vain, which `search` says at a fraction of the cost.
      if (read.search(form) < 0) continue
      for (const { 0: whole, 1: named = whole, index } of read.matchAll(form))
        if (!holds || holds(named))
          isHidden.fill(value, index + whole.length - named.length, index + whole.length)
    }
  }
  mark(forms, 1)
  mark(
    forms.filter(({ kind }) => keep.includes(kind)),
    0,
  )
  mark(told, 1)
  if (!isHidden.includes(1)) return text
  return text.replace(/[\p{L}\p{N}]/gu, (letter, at: number) =>
    isHidden[at] ? '•'.repeat(letter.length) : letter,
  )
}

/** Full-width letters, digits, marks and blanks half width, and one kind of hyphen: one unit for one, so that places stay. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\u3000/g, ' ')
}

/** Changes a text as it is without the ends of its lines and what indents them, which stand in it afterwards as before. */
function withinJoinedLines(text: string, change: (joined: string) => string): string {
  const ends = text.match(/\r?\n[^\S\n]*/g)
  if (!ends) return text
  const lines = text.split(/\r?\n[^\S\n]*/)
  const joined = change(lines.join(''))
  let at = 0
  return lines
    .map((line, i) => {
      const changed = joined.slice(at, at + line.length)
      at += line.length
      return changed + (ends[i] ?? '')
    })
    .join('')
}
