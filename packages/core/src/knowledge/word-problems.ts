import type { Problem } from '../problem/index.ts'
import { pathText } from '../problem/path-text.ts'
import { canonicalTag, type Localized } from '../text/locale.ts'
import { notATag } from '../text/read-locale.ts'
import { quotesAlike, slotsIn, slotsOf } from '../text/slots.ts'
import type { Shape } from './wordings.ts'

/** Texts of which the languages quote different facts. */
export function wordProblems(
  part: unknown,
  shape: Shape,
  path: readonly PropertyKey[] = [],
): readonly Problem[] {
  if (part === undefined || shape === 'address') return []
  if (shape === 'text') return problemsOfText(part as Localized, path)
  if (shape === 'label' || shape === 'texts') return problemsOfLabel(part as object, path)
  return entriesOf(part).flatMap(([key, entry]) => {
    const within = 'each' in shape ? shape.each : (shape as Readonly<Record<PropertyKey, Shape>>)[key]
    return within === undefined ? [] : wordProblems(entry, within as Shape, [...path, key])
  })
}

function entriesOf(part: unknown): readonly (readonly [PropertyKey, unknown])[] {
  return Array.isArray(part) ? [...part.entries()] : Object.entries(part as object)
}

function problemsOfText(text: Localized, path: readonly PropertyKey[]): readonly Problem[] {
  const strange = strangeTags(text, path)
  if (strange.length > 0) return strange
  if (quotesAlike(text)) return []
  const found = [...new Set(slotsIn(text).toSorted())].map((slot) => `{${slot}}`).join(', ')
  const expected = { ja: 'どの言語でも同じ差し込み', en: 'the same {…} in each language' }
  return [{ kind: 'wrong-slot', path: pathText(path), found, expected }]
}

function problemsOfLabel(label: object, path: readonly PropertyKey[]): readonly Problem[] {
  const quoted = Object.values(label).flat().flatMap(slotsOf)
  const expected = { ja: '{…} のない文', en: 'a text without any {…}' }
  return [
    ...strangeTags(label, path),
    ...[...new Set(quoted)].map(
      (slot): Problem => ({
        kind: 'wrong-slot',
        path: pathText(path),
        found: `{${slot}}`,
        expected,
      }),
    ),
  ]
}

function strangeTags(text: object, path: readonly PropertyKey[]): readonly Problem[] {
  return Object.keys(text)
    .filter((tag) => canonicalTag(tag) !== tag)
    .map((tag) => notATag(pathText([...path, tag]), tag))
}
