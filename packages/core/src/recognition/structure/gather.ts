import { deviceAnswers } from '../figures.ts'
import type { Field, Mark } from './mark.ts'

/** An error while its fields are gathered. */
export interface Draft {
  /** Where its dictionary begins or, without one, its first field. */
  order: number
  /** Errors of one dictionary, and of those within it, are of one chain. */
  chain: number
  /** Which of several answers it is of. */
  readonly answer: number
  /** `under`: the text says that it is under the error before; `apart`: it begins like one of its own. */
  place: 'beside' | 'under' | 'apart'
  readonly names: string[]
  readonly words: string[]
  domain: string
  code: string
  from: number
  to: number
}

/** A device that gives a reason for rejecting says so of a command, and of nothing else. */
const domainOfRejection = 'MCMDMErrorDomain'

/** The errors of which domain and code are there, the outer ones first. */
export function gather(text: string, marks: readonly Mark[]): Draft[] {
  const gathering = new Gathering()
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'field') gathering.field(mark, wordsOf(text, mark, marks[index + 1]?.from))
    else gathering[mark.kind](mark.from)
  }
  gathering.end()
  return gathering.errors.sort((a, b) => a.order - b.order)
}

class Gathering {
  readonly errors: Draft[] = []
  private chains = 0
  private answer = 0
  private readonly around: Draft[] = []
  private draft = this.begun()

  open(at: number): void {
    if (this.around.length === deviceAnswers.deepest) return
    const isWithin = this.around.length > 0 || this.draft.domain !== ''
    this.around.push(this.draft)
    this.draft = this.begun(isWithin ? this.draft.chain : undefined)
    this.draft.order = at
  }

  /** A dictionary that is no error of its own, such as `UserInfo`, is told of the one that holds it. */
  close(): void {
    const inner = this.draft
    const isError = this.keep()
    const outer = this.around.pop()
    if (outer && outer.domain !== '' && !isError) outer.words.push(...inner.words)
    this.draft = outer ?? this.begun()
  }

  chain(at: number): void {
    this.answer = at
    this.draft = { ...this.draft, answer: at, chain: ++this.chains }
  }

  error(): void {
    if (this.draft.names.length > 0) this.next()
    if (this.draft.place === 'beside') this.draft.place = 'apart'
  }

  underlying(): void {
    this.next()
    this.draft.place = 'under'
  }

  field({ name, domain = '', code = '', from, to, begins }: Field, words: readonly string[]): void {
    if (begins) this.error()
    const { names, domain: known, code: numbered } = this.draft
    if (names.includes(name) || (domain && known) || (code && numbered)) this.next()
    const { draft } = this
    if (draft.names.length === 0) draft.from = from
    if (draft.order < 0) draft.order = from
    draft.to = to
    draft.names.push(name)
    draft.domain ||= domain
    draft.code ||= code
    draft.words.push(...words)
  }

  end(): void {
    while (this.around.length > 0) this.close()
    this.keep()
  }

  private next(): void {
    this.keep()
    this.draft = this.begun(this.around.length > 0 ? this.draft.chain : undefined)
  }

  private keep(): boolean {
    const { draft } = this
    if (draft.domain === '' && draft.names.includes('rejectionreason')) draft.domain = domainOfRejection
    const isError = draft.domain !== '' && draft.code !== ''
    if (isError && this.errors.length < deviceAnswers.mostErrors) this.errors.push(draft)
    return isError
  }

  private begun(chain = ++this.chains): Draft {
    const { answer } = this
    const told = { domain: '', code: '', names: [], words: [] }
    return {
      order: -1,
      chain,
      answer,
      place: 'beside',
      ...told,
      from: 0,
      to: 0,
    }
  }
}

/** The words of a field; where nothing ends them, up to the line of the next mark or the end of their own. */
function wordsOf(text: string, { words, to }: Field, next = text.length): string[] {
  if (words === undefined) return []
  const told = (words ?? open(text, to, next)).replace(/[^\S\n]{0,8}\n[\s>|]*/g, ' ').trim()
  return told === '' ? [] : [told]
}

function open(text: string, from: number, next: number): string {
  const stretch = text.slice(from, Math.min(next, from + deviceAnswers.longestValue))
  const line = /^[^\n]*/.exec(stretch)?.[0] ?? ''
  const isNear = next - from <= deviceAnswers.chainReach && next < text.length
  const lastLine = stretch.lastIndexOf('\n')
  const told = isNear && lastLine >= 0 && !/\n[\s>|]*?\n/.test(stretch) ? stretch.slice(0, lastLine) : line
  return told.replace(/,\s*\w+=.*$/s, '')
}
