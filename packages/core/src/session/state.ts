import type { DiagnosisInput } from '../diagnosis/diagnosis.ts'

/** What was done with one question: it was answered, or it could not be. */
export type SessionStep =
  | { readonly kind: 'answer'; readonly fact: string; readonly value: unknown }
  | { readonly kind: 'skip'; readonly fact: string }

/**
 * An interview as plain JSON, to be stored and resumed. It holds the answers as they were given, sensitive ones
 * too: keep it as you would keep them.
 */
export interface SessionState {
  readonly version: 1
  readonly input: DiagnosisInput
  /** In the order in which they were given. The last one about a fact counts. */
  readonly steps: readonly SessionStep[]
}

/** The input that an interview has come to. */
export function inputOf({ input, steps }: SessionState): DiagnosisInput {
  const facts = new Map(Object.entries(input.facts ?? {}))
  const unavailable = new Set(input.unavailable)
  for (const step of steps) {
    if (step.kind === 'answer') {
      facts.set(step.fact, step.value)
      unavailable.delete(step.fact)
    } else {
      facts.delete(step.fact)
      unavailable.add(step.fact)
    }
  }
  return { ...input, facts: Object.fromEntries(facts), unavailable: [...unavailable] }
}
