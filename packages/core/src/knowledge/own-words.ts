import { problemWords, sentenceWords } from '../problem/index.ts'
import { catalogWords, difficultyWords, noteWords, stageWords, typeWords } from '../render/catalog-words.ts'
import { comma } from '../render/comma.ts'
import { conditionWords } from '../render/condition-words.ts'
import { valueWords } from '../render/value-words.ts'
import { nthWords, weekdayWords, windowWords } from '../render/window-words.ts'
import {
  actorWords,
  operationVerdictWords,
  outcomeWords,
  resultWords,
  severityWords,
  verdictWords,
  words,
} from '../render/words.ts'
import type { Localized } from '../text/locale.ts'

/** What core says itself, around what plugins say, by where each word is kept: what a language pack may translate. */
export const ownWords = {
  answer: { ...words, comma },
  verdicts: verdictWords,
  severities: severityWords,
  actors: actorWords,
  outcomes: outcomeWords,
  operations: operationVerdictWords,
  requirements: resultWords,
  values: valueWords,
  conditions: conditionWords,
  windows: windowWords,
  nths: nthWords,
  weekdays: weekdayWords,
  catalog: catalogWords,
  stages: stageWords,
  types: typeWords,
  difficulties: difficultyWords,
  notes: noteWords,
  problems: problemWords,
  sentences: sentenceWords,
} as const satisfies { readonly [table: string]: { readonly [word: string]: Localized } }

/** Where {@link ownWords} are: tables of words. */
export const ownWordings = { each: { each: 'text' } } as const
