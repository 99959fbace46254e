import { type Condition, factsReadBy } from '../condition/index.ts'
import { type Fact, inputsOf } from '../fact/fact.ts'
import { conditionsOf, factsShownBy, sentencesOf } from '../operation/operation.ts'
import { conditionsOfRule, textsOf } from '../rule/rule.ts'
import type { Localized } from '../text/locale.ts'
import { slotsIn } from '../text/slots.ts'
import type { AnyPlugin } from './plugin.ts'

/** What names facts: a plugin, or several put together. */
type NamingParts = Pick<
  AnyPlugin,
  'facts' | 'errors' | 'rules' | 'fallbacks' | 'notes' | 'constraints' | 'lifecycles' | 'operations'
>

/** The facts that something reads or quotes. */
interface FactsNamed {
  /** The id of the rule, note, operation …, or of the fact that is computed. */
  readonly by: string
  readonly facts: readonly string[]
}

/** Every place in which facts are named, each with the facts that it names. */
export function factsNamedIn(parts: NamingParts): readonly FactsNamed[] {
  return [
    ...Object.entries<Fact>(parts.facts).map(([id, fact]) => ({ by: id, facts: inputsOf(fact) })),
    ...parts.errors.map(({ id, proves = [], shownBy }) => ({
      by: id,
      facts: [...proves, ...(shownBy ? [shownBy] : [])].map(({ fact }) => fact),
    })),
    ...parts.rules.map((rule) => named(rule.id, conditionsOfRule(rule), textsOf(rule))),
    ...parts.fallbacks.map(({ id, when, why, remedy }) =>
      named(
        id,
        [when, ...remedy.flatMap((step) => step.when ?? [])],
        [why, ...remedy.map((step) => step.do)],
      ),
    ),
    ...parts.notes.map(({ id, when, text }) => named(id, [when], [text])),
    ...parts.constraints.map(({ id, when, facts }) => named(id, [when], [], facts)),
    ...parts.lifecycles.map(({ id, events }) => ({
      by: id,
      facts: Object.values(events).map(({ fact }) => fact),
    })),
    ...parts.operations.map((operation) =>
      named(operation.id, conditionsOf(operation), sentencesOf(operation), factsShownBy(operation)),
    ),
  ]
}

function named(
  by: string,
  conditions: readonly Condition[],
  texts: readonly Localized[],
  more: readonly string[] = [],
): FactsNamed {
  const quoted = texts.flatMap((text) => slotsIn(text))
  return { by, facts: [...new Set([...conditions.flatMap(factsReadBy), ...quoted, ...more])] }
}
