import type { ErrorDefinition } from '../catalog/error.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import type { ErrorQuestion, Question } from '../diagnosis/diagnosis.ts'
import { type Difficulty, type FactType, isAsked } from '../fact/fact.ts'
import type { FactQuestion } from '../judge/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import type { Action } from '../rule/action.ts'
import { textIn } from '../text/locale.ts'
import { linked } from './linked.ts'
import { onScreen } from './on-screen.ts'
import { saySpan } from './say-instant.ts'
import { sayValue } from './say-value.ts'
import type { Voice } from './voice.ts'
import { words } from './words.ts'

/** All that it takes to ask, whatever it is about: what to draw, where to look, and how an answer looks. */
interface PresentedAsking {
  /** Under which id it is answered or skipped: that of the fact, or `error`. */
  readonly id: string
  /** What it is about, as the head of a field. */
  readonly label: string
  readonly ask: string
  /** Where to look. */
  readonly where: string
  readonly difficulty: Difficulty
  /** Whether there may be none, which is `null`. */
  readonly nullable: boolean
  /** What that is called. */
  readonly none?: string
  /** Whether the answer is masked in everything that is given back. */
  readonly sensitive: boolean
  /** What it can settle: causes, requirements, methods; of messages, which of them it is. */
  readonly settles: readonly string[]
}

/** A question about a fact, in one language. */
export interface PresentedFactQuestion extends PresentedAsking {
  readonly kind: 'product' | 'fact'
  readonly fact: string
  readonly type: FactType
  /** What of shindan tells it. */
  readonly action?: Action
  /** The values to choose from, each with its words. */
  readonly choices?: { readonly [value: string]: string }
  /** The least value of a number. */
  readonly minimum?: number
  /** Of an instant: whether a day alone will do. */
  readonly takes?: readonly ('day' | 'time')[]
  /** Rules of which further steps hang on it. */
  readonly branches?: readonly string[]
  /** What is known of its time already, in words: it is asked for more closely. */
  readonly within?: string
  /** What the text says of it, in words: it is asked for confirmation. */
  readonly read?: string
  /** The page of the fact. */
  readonly url?: string
}

/** Which error the screen shows, in one language. */
export interface PresentedErrorQuestion extends PresentedAsking {
  readonly kind: 'error'
  readonly type: 'choice'
  /** The errors to choose from, each with its message as it stands on the screen. */
  readonly choices: { readonly [error: string]: string }
  /** Whose message each is, and what it means where the message does not say it. */
  readonly meanings: { readonly [error: string]: string }
  readonly fact?: never
}

/** A question in one language. */
export type PresentedQuestion = PresentedErrorQuestion | PresentedFactQuestion

/** Says one question in one language. */
export const presentQuestion = guarded(
  ['question', 'composition', 'voice'],
  'a question, the composition that asks it, and a voice',
  (question: Question, composition: Composition, voice: Voice): PresentedQuestion =>
    question.kind === 'error'
      ? presentErrorQuestion(question, composition, voice)
      : presentFactQuestion(question, composition, voice),
)

function presentFactQuestion(
  { kind, fact: id, settles, branches, within, read }: FactQuestion,
  composition: Composition,
  voice: Voice,
): PresentedFactQuestion {
  const fact = composition.facts[id]
  if (!fact || !isAsked(fact)) throw new Error(`fact ${id} is asked for but not composed`)
  const { locale } = voice
  const choices = Object.entries(fact.choices ?? {}).map(([value, label]) => [value, textIn(label, locale)])
  return {
    kind,
    id,
    fact: id,
    label: textIn(fact.label, locale),
    ask: textIn(fact.ask, locale),
    where: textIn(fact.where, locale),
    ...(fact.action && { action: fact.action }),
    difficulty: fact.difficulty,
    type: fact.type,
    ...(fact.choices && { choices: Object.fromEntries(choices) }),
    ...(fact.minimum !== undefined && { minimum: fact.minimum }),
    ...(fact.type === 'instant' && { takes: within ? (['time'] as const) : (['day', 'time'] as const) }),
    nullable: fact.nullable,
    ...(fact.nullable && { none: sayValue(id, null, composition, voice) }),
    sensitive: fact.sensitive,
    settles,
    ...(branches && { branches }),
    ...(within && { within: saySpan(within, voice) }),
    ...(read !== undefined && { read: sayValue(id, read, composition, voice) }),
    ...linked('facts', id, composition, voice),
  }
}

function presentErrorQuestion(
  { errors }: ErrorQuestion,
  { errors: catalog, plugins }: Composition,
  { locale }: Voice,
): PresentedErrorQuestion {
  const known = errors.flatMap((id) => catalog.get(id) ?? [])
  const choices = new Map(known.map((entry) => [entry.id, onScreen(entry, locale)]))
  function meaningOf({ id, summary }: ErrorDefinition): string {
    const owner = textIn(plugins.find(({ name }) => name === pluginOf(id))?.title, locale) ?? ''
    return choices.get(id)?.includes(textIn(summary, locale)) ? owner : `${owner}: ${textIn(summary, locale)}`
  }
  return {
    kind: 'error',
    id: 'error',
    label: textIn(words.errorShown, locale),
    ask: textIn(words[known.length === 1 ? 'thisError' : 'whichError'], locale),
    where: textIn(words.whereErrorShown, locale),
    difficulty: 'on-screen',
    type: 'choice',
    choices: Object.fromEntries(choices),
    meanings: Object.fromEntries(known.map((entry) => [entry.id, meaningOf(entry)])),
    nullable: true,
    none: textIn(words.noneOfThese, locale),
    sensitive: false,
    settles: known.map(({ id }) => id),
  }
}
