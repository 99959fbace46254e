import type { ErrorDefinition, Severity } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import { type Condition, type When, when } from '../condition/index.ts'
import type { FactSet } from '../fact/fact.ts'
import type { Instants } from '../fact/now.ts'
import { type AnyLifecycle, type FactsSupplied, factsSupplied, withZones } from '../lifecycle/index.ts'
import type {
  Build,
  EffectInput,
  MethodInput,
  OperationNoteInput,
  RequirementInput,
} from '../operation/input.ts'
import { type Operation, usualEffect } from '../operation/operation.ts'
import { guarded } from '../problem/mistake.ts'
import type { Fallback } from '../rule/fallback.ts'
import { type RemedyInput, stepsOf } from '../rule/remedy.ts'
import type { Rule } from '../rule/rule.ts'
import { frozen } from './frozen.ts'
import type { Kit, KitInput } from './kit.ts'
import type { AnyPlugin, FactsOf } from './plugin.ts'
import { usualParts } from './usual-parts.ts'

/**
 * Binds the makers of a plugin's parts to its name, facts, lifecycles and sources.
 *
 * @example
 * ```ts
 * export const kit = createKit({ plugin: 'acme', facts, sources, lifecycles: [lease] })
 * export const { defineError, defineRule } = kit
 * ```
 */
export const createKit = guarded(['input'], 'name, facts and sources of a plugin', kitOf)

function kitOf<
  const Name extends string,
  F extends FactSet,
  S extends SourceSet,
  const L extends readonly AnyLifecycle[] = readonly [],
  const U extends readonly AnyPlugin[] = readonly [],
>(
  input: KitInput<Name, F, S, L, U>,
): Kit<Name, F & FactsSupplied<L>, F & FactsSupplied<L> & FactsOf<U> & Instants, keyof S & string, U> {
  type A = F & FactsSupplied<L> & FactsOf<U> & Instants
  const { plugin, sources, lifecycles = [], uses = [] } = input
  const facts = { ...withZones(input.facts, lifecycles), ...factsSupplied(lifecycles) }
  const w = when<A>()
  const built = <Part extends { readonly when?: Build<A> }>({ when, ...part }: Part) => ({
    ...part,
    ...(when && { when: when(w) }),
  })
  const local = <Part extends { readonly id: string; readonly when?: Build<A> }>(
    owner: string,
    part: Part,
  ) => ({
    ...built(part),
    id: `${owner}#${part.id}`,
  })
  const requirementOf = ({ only, ...requirement }: RequirementInput<A, string>) => {
    if (!only) return built(requirement)
    const about = only(w)
    return { ...requirement, only: about, when: w.any(w.not(about), requirement.when(w)) }
  }
  const methodOf = (operation: string, method: MethodInput<A>) => ({
    ...built(method),
    steps: stepsOf(`${operation}.${method.id}`, method.steps, w),
  })
  const makers = {
    defineError: ({ severity = 'error', ...error }: LooseError) => ({ ...error, severity }),
    defineRule: ({ severity = 'error', leans, ...rule }: LooseRule<A>) => ({
      ...rule,
      severity,
      when: rule.when(w),
      ...(leans && {
        leans: {
          ...(leans.for && { for: leans.for(w) }),
          ...(leans.against && { against: leans.against(w) }),
        },
      }),
      remedy: stepsOf(rule.id, rule.remedy, w),
    }),
    defineFallback: ({ remedy, ...fallback }: LooseFallback<A>) => ({
      ...built(fallback),
      remedy: stepsOf(fallback.id, remedy, w),
    }),
    defineNote: built,
    defineConstraint: built,
    defineOperation: ({ requirements, methods, effects, notes = [], ...rest }: LooseOperation<A>) => ({
      ...rest,
      requirements: requirements.map((requirement) => ({ presumed: false, ...requirementOf(requirement) })),
      methods: methods.map((method) => methodOf(rest.id, method)),
      effects: effects.map((effect) => ({
        ...usualEffect,
        ...local(rest.id, effect),
      })),
      notes: notes.map((note) => local(rest.id, note)),
    }),
    defineRequirement: same,
    defineSteps: same,
    defineNotes: same,
    defineReadings: same,
    defineMethod: ({ operation, ...method }: MethodInput<A> & { readonly operation: string }) => ({
      operation,
      method: methodOf(operation, method),
    }),
    definePlugin: (parts: Partial<AnyPlugin>) =>
      frozen({
        ...usualParts,
        ...parts,
        name: plugin,
        facts,
        sources: { ...sources, ...parts.sources },
        lifecycles,
        uses,
      }),
  }
  return makers as unknown as Kit<Name, F & FactsSupplied<L>, A, keyof S & string, U>
}

function same<Part>(part: Part): Part {
  return part
}

type LooseError = Omit<ErrorDefinition, 'severity'> & { readonly severity?: Severity }
type LooseRule<A> = Omit<Rule, 'when' | 'leans' | 'remedy' | 'severity'> & {
  readonly severity?: Severity
  readonly when: Build<A>
  readonly leans?: { readonly for?: (w: When<A>) => Condition; readonly against?: (w: When<A>) => Condition }
  readonly remedy: RemedyInput<A>
}
type LooseFallback<A> = Omit<Fallback, 'when' | 'remedy'> & {
  readonly when: Build<A>
  readonly remedy: RemedyInput<A>
}
type LooseOperation<A> = Omit<Operation, 'requirements' | 'methods' | 'effects' | 'notes'> & {
  readonly requirements: readonly RequirementInput<A, string>[]
  readonly methods: readonly MethodInput<A>[]
  readonly effects: readonly EffectInput<A>[]
  readonly notes?: readonly OperationNoteInput<A>[]
}
