import type { Composition } from '../plugin/compose.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import type { Problem } from '../problem/index.ts'
import { soundnessOf } from '../testing/check-plugin.ts'
import { parseDay } from '../time/index.ts'
import { uncompiled } from './uncompiled.ts'

/** What is wrong with a plugin among those that it uses. What is unsound rests on what would not have compiled. */
export function problemsWithin(plugin: AnyPlugin, composition: Composition): readonly Problem[] {
  const problems = uncompiled(plugin, composition.facts)
  if (problems.length > 0) return problems
  return soundnessOf(plugin, composition).map(({ path, message }) => ({
    kind: 'unsound',
    path,
    found: message,
    expected: { ja: 'ここに挙げた点のない内容', en: 'that it is otherwise' },
  }))
}

/** Days on which nobody can have looked at a source, since there are none such. */
export function sourceProblems({ sources }: Pick<AnyPlugin, 'sources'>): readonly Problem[] {
  return Object.entries(sources).flatMap(([id, { checkedOn }]) =>
    parseDay(checkedOn).match(
      () => [],
      (problem) => [{ ...problem, path: `sources.${id}.checkedOn` }],
    ),
  )
}
