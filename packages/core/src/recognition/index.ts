export {
  type Certainty,
  createRecogniser,
  longestText,
  type RecognisedError,
  type Recogniser,
  type RecognitionError,
} from './recognise.ts'
