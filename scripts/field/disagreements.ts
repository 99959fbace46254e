import type { Diagnosis } from '@shindan/core'

/** What somebody saw on a screen or in a log, and what an answer to it must and must not hold. */
export interface Report {
  readonly text?: string
  readonly code?: string
  readonly platform?: string
  readonly kind: string
  /** Any of these among the identified errors, what they say more closely, and the causes; none: nothing identified. */
  readonly want?: readonly string[]
  /** Never identified; `*` stands for any part of an id. */
  readonly never?: readonly string[]
  /** One of these among the errors or the first three suggestions. */
  readonly suggest?: readonly string[]
}

/** What the ids of reports, which may be old or general, are followed by. */
export interface Ids {
  readonly current: (id: string) => string
  readonly refinedBy: (id: string) => string | undefined
}

interface Suggesting {
  readonly suggestions?: readonly { readonly id: string }[]
}

/** What a diagnosis says otherwise than its report wants it, one line each. */
export function disagreements(
  { want, never = [], suggest }: Report,
  diagnosis: Pick<Diagnosis, 'errors' | 'findings'> & Suggesting,
  ids: Ids,
): readonly string[] {
  const identified = idsOf(diagnosis.errors.filter(({ certainty }) => certainty === 'identified'))
  const causes = diagnosis.findings.filter(({ verdict }) => verdict !== 'ruled-out').map(({ rule }) => rule)
  const near = [...idsOf(diagnosis.errors), ...idsOf((diagnosis.suggestions ?? []).slice(0, 3))]
  const found = `found ${[...identified, ...causes].join(', ') || 'nothing'}`
  const misses = (wanted: readonly string[], all: readonly (string | undefined)[]) =>
    !wanted.some((id) => all.includes(ids.current(id)))

  const problems = identified
    .filter((id) => never.some((pattern) => isLike(ids.current(pattern), id)))
    .map((id) => `never wants ${id}`)
  if (want?.length === 0 && identified.length > 0) problems.push(`wants nothing identified, ${found}`)
  if (want?.length && misses(want, [...identified, ...identified.map(ids.refinedBy), ...causes]))
    problems.push(`wants ${want.join(' or ')}, ${found}`)
  if (suggest && misses(suggest, near)) problems.push(`wants ${suggest.join(' or ')} suggested`)
  return problems
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

function isLike(pattern: string, id: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(id)
}
