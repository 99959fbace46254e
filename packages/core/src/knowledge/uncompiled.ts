import type { Condition } from '../condition/index.ts'
import type { FactSet } from '../fact/fact.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type Problem, shown } from '../problem/index.ts'
import { type ErrorCauses, listed, ruleOfCause } from '../rule/causes.ts'
import { conditionProblems, valueWanted } from './condition-problems.ts'
import { taken } from './wrong-ids.ts'

/** What a compiler would have refused in a plugin that it never saw, given the facts that are known where it stands. */
export function uncompiled(plugin: AnyPlugin, facts: FactSet): readonly Problem[] {
  return [
    ...conditionsIn(plugin).flatMap(([path, condition]) => conditionProblems(path, condition, facts)),
    ...valuesIn(plugin).flatMap(({ path, fact: id, value }) => {
      const fact = facts[id]
      const expected = fact && valueWanted(fact, value)
      return expected ? [{ kind: 'wrong-type' as const, path, found: shown(value), expected }] : []
    }),
    ...plugin.readings.flatMap((reading, i) => {
      const read = kindsRead.find(([field]) => field in reading)
      const type = facts[reading.fact]?.type
      if (!read || type === undefined || type === read[1]) return []
      const expected = { ja: `${read[1]} 型の確認項目`, en: `a fact of the type ${read[1]}` }
      return [{ kind: 'wrong-type' as const, path: `readings[${i}].fact`, found: type, expected }]
    }),
    ...plugin.lifecycles.flatMap(({ id, events }) =>
      Object.entries(events).flatMap(([event, { fact }]) => {
        const type = facts[fact]?.type
        if (type === undefined || type === 'instant') return []
        return [
          {
            kind: 'wrong-type' as const,
            path: `${id}.events.${event}.fact`,
            found: type,
            expected: instants,
          },
        ]
      }),
    ),
    ...Object.keys(plugin.choices).flatMap((id) => {
      const fact = facts[id]
      if (!fact || fact.open) return []
      return [{ kind: 'wrong-type' as const, path: `choices.${id}`, found: fact.type, expected: openChoices }]
    }),
    ...Object.entries(plugin.causes).flatMap(([error, of]) => (of ? repeatedCauses(error, of) : [])),
  ]
}

/** What a reading finds, and the type of the facts that it can be read for. */
const kindsRead = [
  ['version', 'version'],
  ['number', 'number'],
  ['day', 'instant'],
] as const

const instants = { ja: 'instant 型の確認項目', en: 'a fact of the type instant' }

const openChoices = {
  ja: '値を加えられる選択肢（open）',
  en: 'a choice that is open to further values',
}

/** A cause stands once among those of an error, and one at most is concluded by exclusion. */
function repeatedCauses(error: string, of: ErrorCauses): readonly Problem[] {
  const rules = listed(of).map(ruleOfCause)
  const excluding = listed(of).filter((cause) => typeof cause !== 'string')
  return [
    ...[...new Set(rules.filter((rule, i) => rules.indexOf(rule) !== i))].map((rule) =>
      taken(`causes.${error}`, rule, { ja: '原因ごとに 1 回', en: 'each cause once' }),
    ),
    ...excluding.slice(1).map((cause) =>
      taken(`causes.${error}`, ruleOfCause(cause), {
        ja: '消去法による原因は 1 つまで',
        en: 'one cause at most that is concluded by exclusion',
      }),
    ),
  ]
}

/** A condition and where it stands. */
type Placed = readonly [path: string, condition: Condition]

function conditionsIn(plugin: AnyPlugin): readonly Placed[] {
  const { rules, fallbacks, notes, constraints, operations, methods } = plugin
  return [
    ...rules.flatMap(({ id, when, leans, remedy }) => [
      ...placed(id, { when }),
      ...placed(`${id}.leans`, leans ?? {}),
      ...remedy.flatMap(whenOf),
    ]),
    ...fallbacks.flatMap(({ id, when, remedy }) => [...placed(id, { when }), ...remedy.flatMap(whenOf)]),
    ...[...notes, ...constraints].flatMap(whenOf),
    ...operations.flatMap(({ requirements, methods, effects, notes }) => [
      ...[...requirements, ...methods.flatMap((method) => [method, ...method.steps])].flatMap(whenOf),
      ...[...effects, ...(notes ?? [])].flatMap(whenOf),
    ]),
    ...methods.flatMap(({ method }) => [method, ...method.steps].flatMap(whenOf)),
  ]
}

function whenOf({ id, when }: { readonly id: string; readonly when?: Condition }): readonly Placed[] {
  return placed(id, { when })
}

function placed(
  path: string,
  conditions: { readonly [field: string]: Condition | undefined },
): readonly Placed[] {
  return Object.entries(conditions).flatMap(([field, condition]) =>
    condition === undefined ? [] : [[`${path}.${field}`, condition] as const],
  )
}

/** The values of facts that a plugin states outright. */
function valuesIn(
  plugin: AnyPlugin,
): readonly { readonly path: string; readonly fact: string; readonly value: unknown }[] {
  return [
    ...plugin.errors.flatMap(({ id, proves = [], shownBy }) => [
      ...proves.flatMap((proof) => ('value' in proof ? [{ path: `${id}.proves`, ...proof }] : [])),
      ...(shownBy ? [{ path: `${id}.shownBy`, ...shownBy }] : []),
    ]),
    ...plugin.readings.flatMap((reading, i) => [
      ...('value' in reading ? [{ path: `readings[${i}]`, fact: reading.fact, value: reading.value }] : []),
      ...('where' in reading && reading.where ? [{ path: `readings[${i}].where`, ...reading.where }] : []),
    ]),
    ...Object.entries(plugin.facts as FactSet).flatMap(([fact, { assumed }]) =>
      assumed === undefined ? [] : [{ path: `facts.${fact}.assumed`, fact, value: assumed }],
    ),
  ]
}
