import { labelledForms } from './labelled-forms.ts'
import { type Form, mailForms, personalForms } from './personal-forms.ts'

/**
 * A text in which what names a device, a person or an account is masked, in its length: mail addresses, IMEI, UDID, MAC
 * and IP addresses, tokens and phone numbers, also across the end of a line; what follows words such as パスワード and
 * 端末名; and these secrets in whatever width and case. Names of people are known by such a word alone. The topic of a
 * push certificate stays, and so does what a sentence says of a password.
 */
export function maskPersonal(text: string, secrets: readonly string[] = []): string {
  const told = secrets.filter((secret) => secret.trim().length > 1).map(formOf)
  const wrapped = [...told, ...personalForms.filter(({ wraps }) => wraps)]
  const across = withinJoinedLines(text, (lines) => hide(wrapped, lines))
  const masked = hide([...told, ...personalForms, ...labelledForms], across)
  return withinJoinedLines(masked, (lines) => hide(mailForms, lines))
}

function formOf(secret: string): Form {
  return { form: new RegExp(plain(secret).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi') }
}

/** A text with what these forms find hidden. It is as long as it was, so that places in it stay where they are. */
function hide(forms: readonly Form[], text: string): string {
  const read = plain(text)
  const isHidden = new Uint8Array(text.length)
  for (const { form, holds } of forms)
    for (const { 0: whole, 1: value = whole, index } of read.matchAll(form))
      if (!holds || holds(value)) isHidden.fill(1, index + whole.length - value.length, index + whole.length)
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
