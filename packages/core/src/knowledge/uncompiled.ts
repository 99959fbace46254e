import type { Condition } from '../condition/index.ts'
import type { FactSet } from '../fact/fact.ts'
import { conditionsOf } from '../operation/operation.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type Problem, shown } from '../problem/index.ts'
import { conditionsOfRule } from '../rule/rule.ts'
import { conditionProblems, valueWanted } from './condition-problems.ts'

/** What a compiler would have refused in a plugin that it never saw, given the facts that are known where it stands. */
export function uncompiled(plugin: AnyPlugin, facts: FactSet): readonly Problem[] {
  return [
    ...conditionsIn(plugin).flatMap(({ by, conditions }) =>
      conditions.flatMap((condition) => conditionProblems(by, condition, facts)),
    ),
    ...valuesIn(plugin).flatMap(({ path, fact: id, value }) => {
      const fact = facts[id]
      const expected = fact && valueWanted(fact, value)
      return expected ? [{ kind: 'wrong-type' as const, path, found: shown(value), expected }] : []
    }),
  ]
}

function conditionsIn(
  plugin: AnyPlugin,
): readonly { readonly by: string; readonly conditions: readonly Condition[] }[] {
  return [
    ...plugin.rules.map((rule) => ({ by: rule.id, conditions: conditionsOfRule(rule) })),
    ...plugin.fallbacks.map(({ id, when, remedy }) => ({
      by: id,
      conditions: [when, ...remedy.flatMap((step) => step.when ?? [])],
    })),
    ...[...plugin.notes, ...plugin.constraints].map(({ id, when }) => ({ by: id, conditions: [when] })),
    ...plugin.operations.map((operation) => ({ by: operation.id, conditions: conditionsOf(operation) })),
    ...plugin.methods.map(({ operation, method }) => ({
      by: `${operation}.${method.id}`,
      conditions: [method, ...method.steps].flatMap(({ when }) => when ?? []),
    })),
  ]
}

/** The values of facts that a plugin states outright. */
function valuesIn(
  plugin: AnyPlugin,
): readonly { readonly path: string; readonly fact: string; readonly value: unknown }[] {
  return [
    ...plugin.errors.flatMap(({ id, proves = [] }) =>
      proves.flatMap((proof) => ('value' in proof ? [{ path: `${id}.proves`, ...proof }] : [])),
    ),
    ...plugin.readings.flatMap((reading, i) => [
      ...('value' in reading ? [{ path: `readings[${i}]`, fact: reading.fact, value: reading.value }] : []),
      ...('where' in reading && reading.where ? [{ path: `readings[${i}].where`, ...reading.where }] : []),
    ]),
    ...Object.entries(plugin.facts as FactSet).flatMap(([fact, { assumed }]) =>
      assumed === undefined ? [] : [{ path: `facts.${fact}.assumed`, fact, value: assumed }],
    ),
  ]
}
