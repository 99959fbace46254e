import { labelledForms } from './labelled-forms.ts'
import { type Form, mailForms, type PersonalKind, personalForms, publicForms } from './personal-forms.ts'

/** What to mask besides, and what to leave. */
export interface Redaction {
  /** Texts that are known to be secret: masked wherever they stand, in whatever width and case. */
  readonly secrets?: readonly string[]
  /** Kinds that stay. */
  readonly keep?: readonly PersonalKind[]
  /** Kinds beside which all stay. */
  readonly only?: readonly PersonalKind[]
}

/** `redact`, for a text. */
export function redacted(text: string, { secrets = [], keep = [], only }: Redaction = {}): string {
  const told = secrets.filter((secret) => secret.trim().length > 1).map(formOf)
  const asked = (forms: readonly Form[]) => (only ? forms.filter(({ kind }) => only.includes(kind)) : forms)
  const open = only && !only.includes('token') ? publicForms : []
  const wrapped = personalForms.filter(({ wraps }) => wraps)
  const masked = (text: string) => {
    const across = without(lineEnds, text, (joined) =>
      hide({ forms: asked(wrapped), keep, open, told }, joined),
    )
    const line = hide({ forms: asked([...personalForms, ...labelledForms]), keep, open, told }, across)
    return without(lineEnds, line, (joined) =>
      hide({ forms: asked(mailForms), keep, open, told: [] }, joined),
    )
  }
  return text.search(unseen) < 0 ? masked(text) : without(unseen, text, masked)
}

/** What nobody sees: a number that is split by it is read as one. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu

/** Ends of lines, and what indents the next. */
const lineEnds = /\r?\n[^\S\n]*/g

function formOf(secret: string): Unnamed {
  return {
    form: new RegExp(
      plain(secret)
        .replace(unseen, '')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      'gi',
    ),
  }
}

/** Of what is told to be secret nobody knows what it is: it is no kind that may stay. */
type Unnamed = Omit<Form, 'kind'>

interface Hiding {
  readonly forms: readonly Form[]
  readonly keep: readonly PersonalKind[]
  /** What holds no password, whatever it looks like. */
  readonly open: readonly Form[]
  readonly told: readonly Unnamed[]
}

/** What is hidden of a passage: nothing, its letters and digits, or also the marks that a password is made of. */
const nothing = 0
const letters = 1
const marksToo = 2

/** A text with what these forms find hidden. It is as long as it was, so that places in it stay where they are. */
function hide({ forms, keep, open, told }: Hiding, text: string): string {
  const read = plain(text)
  const hidden = new Uint8Array(text.length)
  const mark = (of: readonly Unnamed[], what: number) => {
    for (const { form, holds } of of) {
      // Nearly every form is looked for in vain, which `search` says at a fraction of the cost.
      if (read.search(form) < 0) continue
      for (const { 0: whole, 1: named = whole, index } of read.matchAll(form))
        if (!holds || holds(named))
          hidden.fill(what, index + whole.length - named.length, index + whole.length)
    }
  }
  const markAll = (which: (form: Form) => boolean, what: number) => mark(forms.filter(which), what)
  markAll(({ kind }) => kind !== 'password' && kind !== 'private-key', letters)
  markAll(({ kind }) => kind === 'password', marksToo)
  mark(open, nothing)
  // What begins like a certificate may be a key, in base64 once more.
  markAll(({ kind }) => kind === 'private-key', letters)
  markAll(({ kind }) => keep.includes(kind), nothing)
  mark(told, letters)
  if (!hidden.some((what) => what !== nothing)) return text
  return text
    .replace(/[\p{L}\p{N}]/gu, (letter, at: number) => (hidden[at] ? '•'.repeat(letter.length) : letter))
    .replace(/[!@#$%^&*+=?~_|！＠＃＄％＆＊＋＝？～＿｜-]/g, (sign, at: number) =>
      hidden[at] === marksToo ? '•' : sign,
    )
}

/** Full-width letters, digits, marks and blanks half width, and one kind of hyphen: one unit for one, so that places stay. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
}

/** Changes a text as it is without these parts, which stand in it afterwards as before. */
function without(parts: RegExp, text: string, change: (rest: string) => string): string {
  const taken = text.match(parts)
  if (!taken) return text
  const pieces = text.split(parts)
  const rest = change(pieces.join(''))
  let at = 0
  return pieces
    .map((piece, i) => {
      const changed = rest.slice(at, at + piece.length)
      at += piece.length
      return changed + (taken[i] ?? '')
    })
    .join('')
}
