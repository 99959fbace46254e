import { certificatePem, loadedCertificate, type NotLoaded, readX509 } from '@shindan/core/x509'
import type { MdmPushCertificate, PushFile } from '../parse/push-file.ts'
import { isBytesOrText, pushFileOf } from '../parse/read-push-file.ts'
import type { RenewalFile } from './door.ts'

/** How a server loads the file for the upload: a value of the fact `apns.renewedLoaded`. */
export type LoadedState =
  | 'as-is'
  | 'with-private-key'
  | 'with-other-push-certificate'
  | 'another-to-some'
  | 'another-first'
  | 'read-before'
  | 'not-pem'
  | 'lines-run-together'
  | 'other-label'
  | 'damaged'
  | 'too-large'

/** The file for the upload, as a server reads it. */
export interface Upload {
  /** What is judged: what a server loads or, where it loads nothing, the most telling thing in the file. */
  readonly file: PushFile
  /** Undefined where there is no push certificate in it. */
  readonly loaded: LoadedState | undefined
  /** The push certificate that is judged by itself as PEM, where the file is not that already. */
  readonly saveAs: string | undefined
}

const states: { readonly [Why in NotLoaded]: LoadedState } = {
  'no-pem': 'not-pem',
  'begin-not-alone': 'lines-run-together',
  'end-not-alone': 'lines-run-together',
  'no-certificate': 'other-label',
  'not-base64': 'damaged',
  damaged: 'damaged',
  'limit-exceeded': 'too-large',
}

/** Reads the file for the upload, beside what is in it. Of one that was read before nobody knows how it was written. */
export function readUpload(file: RenewalFile, contents: readonly [PushFile, ...PushFile[]]): Upload {
  const [most] = contents
  if (!isBytesOrText(file))
    return { file: most, loaded: isPush(most) ? 'read-before' : undefined, saveAs: undefined }
  const pem = (certificate: PushFile) =>
    isPush(certificate) ? certificatePem(file, certificate.fingerprintSha256) : undefined
  return loadedCertificate(file).match<Upload>(
    ({ everywhere, ...facts }) => {
      const certificate = pushFileOf({ kind: 'certificate', ...facts })
      if (!isPush(certificate))
        return { file: certificate, loaded: isPush(most) ? 'another-first' : undefined, saveAs: undefined }
      const loaded = everywhere ? besides(certificate, contents) : 'another-to-some'
      return { file: certificate, loaded, saveAs: loaded === 'as-is' ? undefined : pem(certificate) }
    },
    (why) => ({ file: most, loaded: isPush(most) ? states[why] : undefined, saveAs: pem(most) }),
  )
}

/** Whether a push certificate is the one that a server has of a file: the first in it, to every reader. */
export function isFirstIn(file: RenewalFile, { fingerprintSha256 }: MdmPushCertificate): boolean {
  if (!isBytesOrText(file)) return true
  const first = loadedCertificate(file).match(
    (loaded) => (loaded.everywhere ? loaded : undefined),
    () => firstCertificateIn(file),
  )
  return first?.fingerprintSha256 === fingerprintSha256
}

/** Of a file that no server loads as it is. What cannot be read may be one. */
function firstCertificateIn(file: Uint8Array | string) {
  const blocks = readX509(file).unwrapOr([])
  const first = blocks.find(({ kind }) => kind === 'certificate' || kind === 'unreadable')
  return first?.kind === 'certificate' ? first : undefined
}

function besides(certificate: MdmPushCertificate, contents: readonly PushFile[]): LoadedState {
  const isOther = (other: PushFile) =>
    isPush(other) && other.fingerprintSha256 !== certificate.fingerprintSha256
  if (contents.some(isOther)) return 'with-other-push-certificate'
  const isPrivate = ({ kind }: PushFile) => kind === 'private-key' || kind === 'encrypted-private-key'
  return contents.some(isPrivate) ? 'with-private-key' : 'as-is'
}

function isPush(file: PushFile): file is MdmPushCertificate {
  return file.kind === 'mdm-push-certificate'
}
