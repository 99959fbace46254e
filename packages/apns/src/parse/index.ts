export {
  type ApnsResponse,
  type ApnsResponseErrorId,
  type ApnsResponseProblem,
  type RawApnsResponse,
  readApnsResponse,
} from './apns-response.ts'
export {
  type ErrorChainProblem,
  type MdmErrorChain,
  type MdmErrorEntry,
  readErrorChain,
} from './error-chain.ts'
export { type MdmErrorId, mdmErrorId } from './mdm-error-id.ts'
export { checkNotes, type NotesVerdict } from './notes.ts'
export type { PlistProblem } from './plist.ts'
export { readTlsFailure, type TlsFailureId } from './tls-failure.ts'
