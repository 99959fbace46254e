import type { ErrorDefinition, Proof } from '../catalog/error.ts'
import { areSame } from '../condition/decide.ts'
import type { FactSet } from '../fact/index.ts'
import { readFactValue } from '../fact/read-facts.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Moment } from '../time/index.ts'
import type { CaseFacts } from './case.ts'

/** The definitions of errors by their ids. */
export type ErrorDefinitions = ReadonlyMap<string, Pick<ErrorDefinition, 'proves'>>

/** What errors prove by being shown. */
export interface FactsShown {
  readonly facts: ReadonlyMap<string, unknown>
  /** The facts that were told otherwise than each of these errors shows: what was told stands. */
  readonly contradicted: ReadonlyMap<string, readonly string[]>
}

/** Only what is identified proves anything, and nothing is proved that two errors show differently. */
export function factsShown(
  errors: readonly RecognisedError[],
  told: CaseFacts,
  world: { readonly facts: FactSet; readonly errors?: ErrorDefinitions | undefined },
  moment: Moment,
): FactsShown {
  const shown = new Map<string, unknown>()
  const disputed = new Set<string>()
  const contradicted = new Map<string, readonly string[]>()
  for (const error of errors) {
    if (error.certainty !== 'identified') continue
    for (const proof of world.errors?.get(error.id)?.proves ?? []) {
      const value = provedBy(proof, error, world.facts, moment)
      if (value === undefined) continue
      const { fact } = proof
      if (isTold(fact, told)) {
        if (areSame(told.value(fact), value) !== 'no') continue
        contradicted.set(error.id, [...(contradicted.get(error.id) ?? []), fact])
      } else {
        if (shown.has(fact) && shown.get(fact) !== value) disputed.add(fact)
        shown.set(fact, value)
      }
    }
  }
  return { facts: new Map([...shown].filter(([fact]) => !disputed.has(fact))), contradicted }
}

function isTold(fact: string, told: CaseFacts): boolean {
  const origin = told.origin(fact)
  return origin !== undefined && origin !== 'assumed'
}

function provedBy(proof: Proof, { captures }: RecognisedError, facts: FactSet, moment: Moment): unknown {
  const fact = Object.hasOwn(facts, proof.fact) ? facts[proof.fact] : undefined
  if (!fact) return undefined
  const held = 'slot' in proof ? numberIn(captures, proof.slot) : proof.value
  return readFactValue(proof.fact, fact, held, moment).match(
    ({ value }) => value,
    () => undefined,
  )
}

function numberIn(captures: RecognisedError['captures'], slot: string): number | undefined {
  const held = Object.hasOwn(captures, slot) ? (captures[slot] ?? '') : ''
  const digits = /^\d{1,9}$/.exec(held.normalize('NFKC').trim())
  return digits ? Number(digits[0]) : undefined
}
