import type { Problem } from '../problem/index.ts'
import { pathText } from '../problem/path-text.ts'
import { type Localized, locales } from '../text/locale.ts'
import { slotsOf } from '../text/slots.ts'
import type { Shape } from './wordings.ts'

/** Texts of which the languages quote different facts. */
export function wordProblems(
  part: unknown,
  shape: Shape,
  path: readonly PropertyKey[] = [],
): readonly Problem[] {
  if (part === undefined || shape === 'address' || shape === 'texts') return []
  if (shape === 'text') return problemsOfText(part as Localized, path)
  return entriesOf(part).flatMap(([key, entry]) => {
    const within = 'each' in shape ? shape.each : (shape as Readonly<Record<PropertyKey, Shape>>)[key]
    return within === undefined ? [] : wordProblems(entry, within as Shape, [...path, key])
  })
}

function entriesOf(part: unknown): readonly (readonly [PropertyKey, unknown])[] {
  return Array.isArray(part) ? [...part.entries()] : Object.entries(part as object)
}

function problemsOfText(text: Localized, path: readonly PropertyKey[]): readonly Problem[] {
  const [ja, en] = locales.map((locale) => slotsOf(text[locale]).toSorted())
  if (ja?.join() === en?.join()) return []
  const found = [...new Set([...(ja ?? []), ...(en ?? [])])].map((slot) => `{${slot}}`).join(', ')
  const expected = { ja: '両方の言語で同じ差し込み', en: 'the same {…} in both languages' }
  return [{ kind: 'wrong-slot', path: pathText(path), found, expected }]
}
