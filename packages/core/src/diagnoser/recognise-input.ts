import type { CaseInput } from '../case/index.ts'
import { onDemand } from '../on-demand.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Problem } from '../problem/index.ts'
import {
  createFactsReader,
  createRecogniser,
  createSuggester,
  isGoodNews,
  isOfOtherDevice,
  type RecognisedError,
  type Recogniser,
  type Recognition,
} from '../recognition/index.ts'
import { ok, type Result } from '../result.ts'
import { suggestionDocuments } from './suggestion-documents.ts'

/** What the text and the code of an input show. */
export interface InputRecogniser {
  readonly recognise: Recogniser['recognise']
  readonly recogniseInput: (input: Partial<CaseInput>) => Result<Recognition, readonly Problem[]>
}

/** Prepares the catalogs of a composition for texts and codes: each part when an input first needs it. */
export function createInputRecogniser(composition: Composition): InputRecogniser {
  const recogniser = onDemand(() =>
    createRecogniser(
      [...composition.errors.values()],
      new Set(composition.products.map(({ plugin }) => plugin)),
    ),
  )
  const isProduct = (fact: string): boolean => composition.facts[fact]?.product !== undefined
  const factsReader = onDemand(() => createFactsReader(composition.readings, isProduct))
  const suggester = onDemand(() => createSuggester(suggestionDocuments(composition)))

  function recogniseInput({ text, code }: Partial<CaseInput>): Result<Recognition, readonly Problem[]> {
    const byCode = code === undefined ? [] : recogniser().byCode(code)
    const byText = text === undefined ? ok([]) : recogniser().recognise(text)
    return byText
      .map((errors) => {
        const read = text === undefined ? [] : factsReader().read(text)
        const isOurs = onDemand(
          () => text === undefined || read.some(({ fact }) => isProduct(fact)) || !isOfOtherDevice(text),
        )
        const meant = errors.filter((error) => isIdentified(error) || isOurs())
        const all = [...meant, ...byCode.filter(({ id }) => !meant.some((error) => error.id === id))]
        return {
          catalog: composition.versions,
          errors: all,
          suggestions: text !== undefined && !all.some(isIdentified) && isOurs() ? suggest(text) : [],
          read,
        }
      })
      .mapErr((problem) => [problem])
  }

  function suggest(text: string): Recognition['suggestions'] {
    if (isGoodNews(text)) return []
    return suggester().suggest(text)
  }

  return { recognise: (text) => recogniser().recognise(text), recogniseInput }
}

function isIdentified({ certainty }: RecognisedError): boolean {
  return certainty === 'identified'
}
