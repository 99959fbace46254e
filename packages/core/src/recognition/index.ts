export {
  createRecogniser,
  longestText,
  type RecognisedError,
  type Recogniser,
  type RecognitionError,
} from './recognise.ts'
export type { Certainty } from './sighting.ts'
