import { deviceFacts } from '../fact/device.ts'
import type { Fact } from '../fact/fact.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type EntryList, entryLists } from '../plugin/without.ts'
import { type Problem, shownId } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'
import { isTimeZone, unknownTimeZone } from '../time/index.ts'
import { unknownNames } from './names.ts'
import { foreignIds, taken } from './wrong-ids.ts'

/** Names that ids cannot begin with: those of what is there without any plugin. */
export const reserved = ['device', 'now', 'shindan']

/** Ids that do not bear the name of their plugin: an answer, and whether a product is in use, follow from it. */
export function idProblems(plugin: AnyPlugin): readonly Problem[] {
  const { name } = plugin
  return [
    ...(reserved.includes(name)
      ? [taken('name', name, { ja: 'まだ使われていない名前', en: 'a name that is not taken yet' })]
      : []),
    ...entryLists.flatMap((list) =>
      plugin[list].flatMap(({ id }, i) => foreignIds(`${list}[${i}].id`, id, `${name}/`)),
    ),
    // What a plugin says to have taken out, others stop naming: it can only be its own.
    ...(plugin.changes ?? []).flatMap(({ of, id }, i) =>
      entryLists.includes(of as EntryList) ? foreignIds(`changes[${i}].id`, id, `${name}/`) : [],
    ),
    ...Object.keys(plugin.renamed).flatMap((id) => foreignIds(`renamed.${id}`, id, `${name}/`)),
  ]
}

/** Facts whose id is another's, and those of a device that there are not. Whoever customised the plugin added facts of any name. */
export function factProblems(
  { name, changes = [] }: Pick<AnyPlugin, 'name' | 'changes'>,
  written: Readonly<Record<string, Fact | 'device'>>,
): readonly Problem[] {
  const ofDevice = Object.keys(deviceFacts)
  const isAdded = (id: string) => changes.some((change) => change.of === 'facts' && change.id === id)
  return Object.entries(written).flatMap(([id, fact]): readonly Problem[] => {
    const path = `facts.${id}`
    if (fact === 'device') return unknownNames(path, id, ofDevice)
    const foreign = isAdded(id) ? [] : foreignIds(path, id, `${name}.`)
    return foreign.length > 0 ? foreign : problemsOfFact(path, fact)
  })
}

/** What an overlay adds: facts that are whole, of any name but those of what is there already. */
export function addedFactProblems(
  written: Readonly<Record<string, Fact | 'device'>>,
  others: readonly string[],
): readonly Problem[] {
  return Object.entries(written).flatMap(([id, fact]): readonly Problem[] => {
    const path = `facts.${id}`
    const [prefix = ''] = id.split('.')
    if (fact === 'device' && Object.hasOwn(deviceFacts, id)) return []
    if (fact === 'device' || others.includes(prefix)) {
      const expected = {
        ja: `自社の名前で始まる ID（${others.join('、')} 以外）`,
        en: `an id of a name of one's own, none of ${others.join(', ')}`,
      }
      return [{ kind: 'foreign-id', path, found: shownId(id), expected }]
    }
    return problemsOfFact(path, fact)
  })
}

function problemsOfFact(path: string, fact: Fact): readonly Problem[] {
  const wanted = wantedIn(fact)
  const { timeZone } = fact
  return [
    ...(wanted ? [{ kind: 'wrong-type' as const, path, found: fact.type, expected: wanted }] : []),
    ...(timeZone === undefined || isTimeZone(timeZone)
      ? []
      : [unknownTimeZone(`${path}.timeZone`, timeZone)]),
  ]
}

/** Fields that only facts of one type have. */
const typesOfFields = { choices: 'choice', open: 'choice', minimum: 'number', timeZone: 'instant' } as const

/** What a fact lacks: somebody must be told how to find out what is asked for, and a choice has values. */
function wantedIn(fact: Fact): Localized | undefined {
  const asked = ['ask', 'where', 'difficulty'].filter((field) => Object.hasOwn(fact, field)).length
  if (asked !== 0 && asked !== 3)
    return { ja: 'ask、where、difficulty の 3 つ', en: 'ask, where and difficulty together' }
  if (fact.type === 'choice' && Object.keys(fact.choices ?? {}).length === 0)
    return { ja: 'choices', en: 'choices' }
  const misplaced = Object.entries(typesOfFields).find(
    ([field, type]) => Object.hasOwn(fact, field) && fact.type !== type,
  )
  return misplaced && { ja: `${misplaced[1]} 型`, en: `the type ${misplaced[1]}` }
}
