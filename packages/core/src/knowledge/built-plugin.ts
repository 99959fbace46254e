import type { Condition } from '../condition/index.ts'
import { deviceFacts } from '../fact/device.ts'
import type { Fact } from '../fact/fact.ts'
import { emptyLifecycle } from '../lifecycle/define-lifecycle.ts'
import { factsSupplied, withZones } from '../lifecycle/index.ts'
import { type Method, type Operation, type Requirement, usualEffect } from '../operation/operation.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { usualParts } from '../plugin/usual-parts.ts'
import { type Step, usualStep } from '../rule/remedy.ts'

/**
 * A plugin as its kit would have built it from what is written and fits its schema: what is usual filled in, steps with
 * the ids of what they belong to, lifecycles with the facts that they supply.
 */
export function builtPlugin(
  written: Readonly<Record<string, unknown>>,
  uses: readonly AnyPlugin[],
): AnyPlugin {
  const parts = withUsual(written as unknown as AnyPlugin, usualDocument)
  const lifecycles = parts.lifecycles.map((lifecycle) => withUsual(lifecycle, emptyLifecycle))
  const facts = Object.entries<Fact | 'device'>(parts.facts).flatMap(([id, fact]) => builtFact(id, fact))
  return {
    ...parts,
    uses,
    lifecycles,
    facts: { ...withZones(Object.fromEntries(facts), lifecycles), ...factsSupplied(lifecycles) },
    errors: parts.errors.map((error) => withUsual(error, { severity: 'error', messages: [] })),
    rules: parts.rules.map((rule) => withUsual(withSteps(rule), { severity: 'error', examples: [] })),
    fallbacks: parts.fallbacks.map(withSteps),
    operations: parts.operations.map(builtOperation),
    methods: parts.methods.map(({ operation, method }) => ({
      operation,
      method: builtMethod(operation, method),
    })),
  }
}

/** What a document may leave out besides. */
const usualDocument = { facts: {}, sources: {}, errors: [], rules: [], ...usualParts, lifecycles: [] }

/** A part with what is usual where it says nothing else. What it says stays where it stands. */
function withUsual<Part extends object>(part: Part, usual: Partial<Part>): Part {
  const missing = Object.entries(usual).filter(([field]) => !Object.hasOwn(part, field))
  return { ...part, ...Object.fromEntries(missing) }
}

/** A fact by its id; nothing where it is to be one of a device, and there is no such. */
function builtFact(id: string, fact: Fact | 'device'): readonly (readonly [string, Fact])[] {
  if (fact !== 'device') return [[id, withUsual(fact, { nullable: false, sensitive: false })]]
  return Object.hasOwn(deviceFacts, id) ? [[id, deviceFacts[id as keyof typeof deviceFacts]]] : []
}

function withSteps<Part extends { readonly id: string; readonly remedy: readonly Step[] }>(part: Part): Part {
  return { ...part, remedy: part.remedy.map((step) => builtStep(part.id, step)) }
}

function builtStep(owner: string, step: Step): Step {
  return withUsual({ ...step, id: idWithin(owner, step.id) }, usualStep)
}

function builtMethod(operation: string, method: Method): Method {
  return { ...method, steps: method.steps.map((step) => builtStep(`${operation}.${method.id}`, step)) }
}

function builtOperation(operation: Operation): Operation {
  const { id } = operation
  const { requirements, methods, effects, notes = [] } = operation
  return withUsual(
    {
      ...operation,
      requirements: requirements.map(builtRequirement),
      methods: methods.map((method) => builtMethod(id, method)),
      effects: effects.map((effect) => withUsual({ ...effect, id: idWithin(id, effect.id) }, usualEffect)),
      notes: notes.map((note) => ({ ...note, id: idWithin(id, note.id) })),
    },
    { examples: [] },
  )
}

/** A requirement that is about something holds where that is not so. */
function builtRequirement(requirement: Requirement): Requirement {
  const { only, when } = requirement
  const presumed = withUsual(requirement, { presumed: false })
  if (only === undefined) return presumed
  const isElsewhere: Condition = { op: 'not', of: only }
  const isBuilt = when.op === 'any' && JSON.stringify(when.of[0]) === JSON.stringify(isElsewhere)
  return isBuilt ? presumed : { ...presumed, when: { op: 'any', of: [isElsewhere, when] } }
}

function idWithin(owner: string, id: string): string {
  return id.includes('#') ? id : `${owner}#${id}`
}
