import * as z from 'zod/mini'
import type { DiagnosisInput } from '../case/index.ts'
import { caseInput, defaultTimeZone, shape } from '../case/index.ts'
import { type Envelope, envelope, schemaVersion } from '../envelope/index.ts'
import { limits } from '../limits.ts'
import type { Recognition } from '../recognition/index.ts'
import { isSpan, isTimeZone, type Moment } from '../time/index.ts'

const sessionStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), fact: z.string(), value: z.unknown() }),
  z.object({ kind: z.literal('skip'), fact: z.string() }),
  z.object({ kind: z.literal('choose'), error: z.nullable(z.string()) }),
  z.object({ kind: z.literal('tried'), id: z.string() }),
])

const sessionSteps = z.array(sessionStep).check(z.maxLength(limits.steps))

/** What was recognised when an interview began. */
const recognition = z.object({
  catalog: z.record(z.string(), z.string()),
  errors: z.array(
    z.object({
      id: z.string(),
      certainty: z.enum(['identified', 'similar']),
      generic: z.optional(z.literal(true)),
      score: z.number(),
      span: z.nullable(z.tuple([z.number(), z.number()])),
      captures: z.record(z.string(), z.string()),
    }),
  ),
  suggestions: z.array(z.object({ id: z.string(), score: z.number(), near: z.boolean() })),
  read: z.array(z.object({ fact: z.string(), value: z.unknown(), span: z.tuple([z.number(), z.number()]) })),
})

const anyVersion = z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()])))

/** Whatever says of which version it is. */
export const versioned = z.object({ schemaVersion: anyVersion, version: anyVersion })

/** A stored interview as it comes through the door. */
export const sessionState = z.object({
  /** Absent in what was stored before documents had an envelope. */
  schemaVersion: z.optional(z.literal(schemaVersion)),
  kind: z.optional(z.literal('session')),
  version: z.literal(1),
  input: caseInput,
  recognised: z.optional(recognition),
  /** In the order in which they were given. The last one about a fact counts. */
  steps: sessionSteps,
})

/** What was done: a question was answered, or could not be, an error was chosen, or something was tried in vain. */
export type SessionStep = Readonly<z.infer<typeof sessionStep>>

/**
 * An interview as plain JSON, to be stored and resumed. It holds the answers as they were given, sensitive ones
 * too: keep it as you would keep them, or store what {@link withoutSecrets} leaves of it.
 */
export interface SessionState extends Envelope<'session'> {
  readonly version: 1
  readonly input: DiagnosisInput
  /** What was recognised in the input, so that a long text need not be read again. Without it, it is. */
  readonly recognised?: Recognition
  readonly steps: readonly SessionStep[]
}

/** An interview with nothing in it but what is declared: what else was stored, nobody knows how to mask. */
export function declaredIn({ version, input, recognised, steps }: SessionState): SessionState {
  return {
    ...envelope('session'),
    version,
    input: shape(caseInput, input).input as DiagnosisInput,
    ...(recognised && { recognised: z.parse(recognition, recognised) as Recognition }),
    steps: z.parse(sessionSteps, steps),
  }
}

/** What the times of an interview are relative to. */
export function momentOf({ now, timeZone = defaultTimeZone }: DiagnosisInput): Moment {
  return { now, timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' }
}

/** The input that an interview has come to, and which of its facts were answered. */
export interface Standing {
  readonly input: DiagnosisInput
  readonly answered: ReadonlySet<string>
}

/**
 * Folds the steps of an interview into one input. `valueIn` tells what an answer is worth: a day that was known and
 * is answered again, or that cannot be had any closer, stays known and is not asked for again.
 */
export function standingOf(
  { input, steps }: SessionState,
  valueIn: (fact: string, answer: unknown) => unknown,
): Standing {
  const facts = new Map(Object.entries(input.facts ?? {}))
  const unavailable = new Set(input.unavailable)
  const answered = new Set<string>()
  const isKnownToSpan = (fact: string) => facts.has(fact) && isSpan(valueIn(fact, facts.get(fact)))
  const tried = new Set(input.tried)
  let { error } = input
  for (const step of steps) {
    if (step.kind === 'choose') {
      error = step.error
      continue
    }
    if (step.kind === 'tried') {
      tried.add(step.id)
      continue
    }
    const wasSpan = isKnownToSpan(step.fact)
    if (step.kind === 'answer') {
      facts.set(step.fact, step.value)
      answered.add(step.fact)
      if (wasSpan && isKnownToSpan(step.fact)) unavailable.add(step.fact)
      else unavailable.delete(step.fact)
    } else {
      if (!wasSpan) facts.delete(step.fact)
      unavailable.add(step.fact)
    }
  }
  const standing = {
    ...input,
    facts: Object.fromEntries(facts),
    unavailable: [...unavailable],
    ...(tried.size > 0 && { tried: [...tried] }),
  }
  return { input: error === undefined ? standing : { ...standing, error }, answered }
}
