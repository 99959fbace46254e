export { longestText } from './figures.ts'
export {
  createRecogniser,
  type RecognisedError,
  type Recogniser,
  type RecognitionError,
} from './recognise.ts'
export type { Certainty } from './sighting.ts'
