import type { KnownValue } from '../judge/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { mask } from '../privacy/mask.ts'
import { guarded } from '../problem/mistake.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { fillSlots } from '../text/slots.ts'
import { isSpan } from '../time/index.ts'
import { sayInstant, saySpan } from './say-instant.ts'
import { valueWords } from './value-words.ts'
import { visible } from './visible.ts'
import type { Voice } from './voice.ts'

/** The value of a fact as a person reads it: on one line, and with nothing that a terminal obeys. */
export const sayValue = guarded(
  ['fact', 'value', 'composition', 'voice'],
  'the id of a fact, its value, a composition and a voice',
  valueSaid,
)

function valueSaid(fact: string, value: unknown, { facts }: Composition, voice: Voice): string {
  const declared = facts[fact]
  const { locale } = voice
  if (value === mask || typeof value === 'number') return String(value)
  if (value === true || value === false || value === null) return textIn(valueWords[`${value}`], locale)
  if (isSpan(value)) return saySpan(value, voice)
  if (declared?.type === 'instant') return sayInstant(String(value), voice)
  const choices = declared?.choices ?? {}
  const choice = Object.hasOwn(choices, String(value)) ? textIn(choices[String(value)], locale) : undefined
  return choice ?? visible(String(value))
}

/** What an answer tells of facts. */
export interface KnownValues {
  readonly [fact: string]: KnownValue
}

/**
 * A text with its slots filled. A fact that is not known is named instead of left blank, and one that is sensitive
 * now is masked, also where an answer of an earlier version told it.
 */
export const sayText = guarded(
  ['text', 'values', 'composition', 'voice'],
  'a text in both languages, known values, a composition and a voice',
  (text: Localized, values: KnownValues, composition: Composition, voice: Voice): string =>
    fillSlots(textIn(text, voice.locale), (id) => {
      const fact = composition.facts[id]
      const known = Object.hasOwn(values, id) ? values[id] : undefined
      if (known) return fact?.sensitive ? mask : sayValue(id, known.value, composition, voice)
      const label = textIn(fact?.label, voice.locale) ?? id
      return fillSlots(textIn(valueWords.unknown, voice.locale), () => label)
    }),
)
