// The way of a text: `folding` reduces it to what tells messages apart. `message-index` has the messages of the catalog
// folded alike and finds where they may stand; `comparison` lays them there, `judgement` decides whether what differs
// makes another message, `slots` reads what a message holds. `message.ts` goes these steps, `settled.ts` spares those
// that a whole message outdoes, `ellipsis.ts` finds the one that stands on both sides of an ellipsis; `codes` and
// `keyword.ts` find what is no message; `context.ts` looks for a sign of whose words that anybody may say are, `owner.ts`
// for one that they are another product's (`others.ts` names those), `denial.ts` for one that the text denies them,
// `quoted.ts` for one that a mail only answers them; `structure` reads what devices answer; `readings` finds facts;
// `choose.ts` leaves what explains each place best, `first-line.ts` doubts a first line with a second one that nobody
// knows. `suggestion` finds what a text may mean that holds none of these; `good-news.ts` and `other-device.ts` know
// texts that mean none of ours, whatever they are near to. `figures.ts` has every tuned number.
export { judging, longestText } from './figures.ts'
export { isGoodNews } from './good-news.ts'
export { toldBy } from './message-index/phrase.ts'
export { isOfOtherDevice } from './other-device.ts'
export { createFactsReader } from './readings/read-facts-in.ts'
export type { ReadFact, TextReading } from './readings/reading.ts'
export {
  createRecogniser,
  emptyText,
  type RecognisedError,
  type Recogniser,
  type RecognitionProblemKind,
} from './recognise.ts'
export type { Recognition } from './recognition.ts'
export type { Certainty } from './sighting.ts'
export {
  createSuggester,
  type Suggester,
  type Suggestion,
  type SuggestionDocument,
} from './suggestion/suggest.ts'
