import { mask } from '../fact/mask.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Localized } from '../text/locale.ts'
import { fillSlots } from '../text/slots.ts'
import { sayInstant } from './say-instant.ts'
import type { Voice } from './voice.ts'

const words = {
  true: { ja: 'はい', en: 'yes' },
  false: { ja: 'いいえ', en: 'no' },
  null: { ja: 'なし', en: 'none' },
} as const

/** The value of a fact as a person reads it. */
export function sayValue(fact: string, value: unknown, composition: Composition, voice: Voice): string {
  const declared = composition.facts[fact] ?? composition.derived[fact]
  if (value === mask || typeof value === 'number') return String(value)
  if (value === true || value === false || value === null) return words[`${value}`][voice.locale]
  if (declared?.type === 'instant') return sayInstant(String(value), voice)
  const choices = declared && 'choices' in declared ? declared.choices : undefined
  return choices?.[String(value)]?.[voice.locale] ?? String(value)
}

/** A text with its slots filled. A fact that is not known is named instead of left blank. */
export function sayText(
  text: Localized,
  values: { readonly [fact: string]: unknown },
  composition: Composition,
  voice: Voice,
): string {
  return fillSlots(text[voice.locale], (fact) => {
    if (Object.hasOwn(values, fact)) return sayValue(fact, values[fact], composition, voice)
    const label = (composition.facts[fact] ?? composition.derived[fact])?.label[voice.locale] ?? fact
    return voice.locale === 'ja' ? `〔${label}: 不明〕` : `[${label}: unknown]`
  })
}
