import type { Known } from '../fact/fact.ts'
import type { Expectation } from './rule.ts'

/** One case of a rule with its answer. */
export interface ExampleInput<F> {
  readonly name: string
  readonly facts: Known<F>
  readonly now?: string
  readonly expect: Expectation<keyof F & string>
}

type Expected<Examples> = Examples extends readonly { readonly expect: infer E }[] ? E : never

/** What a rule's examples must still show: each verdict that it can have. */
type Lacking<E, Reads> =
  | Exclude<'confirmed' | ('unprovable' extends Reads ? never : 'ruled-out'), E>
  | ([Reads] extends ['now']
      ? never
      : [Extract<E, { readonly ask: readonly string[] }>] extends [never]
        ? 'ask'
        : never)

/** `unknown` where the examples of a rule are complete, else what is missing. */
export type CompleteRuleExamples<Examples, Reads> = [Lacking<Expected<Examples>, Reads>] extends [never]
  ? unknown
  : `ERROR: an example must be "${Lacking<Expected<Examples>, Reads>}"`
