import type { MdmPushCertificate, PrivateKey, PushFile, PushFileKind } from '../parse/push-file.ts'
import { readPushFiles } from '../parse/read-push-file.ts'

/** A file: its bytes, its text, or what {@link readPushFile} said of it. */
export type RenewalFile = Uint8Array | string | PushFile

/** What is at hand of a renewal. Any may be missing: what cannot be decided then is `unknown`. */
export interface RenewalInput {
  /** The certificate that the console uses today. */
  readonly current?: RenewalFile
  /** The file that is about to be uploaded to the console. */
  readonly renewed?: RenewalFile
  /** The push CSR of this renewal, signed by the vendor or plain. */
  readonly csr?: RenewalFile
  readonly privateKey?: RenewalFile
  /** The topic that the devices are enrolled with. It decides where it and `current` disagree. */
  readonly enrolledTopic?: string
  /** What was or will be entered as Notes at Apple's portal. */
  readonly notes?: string
  /** After the upload: the certificate that the server now uses. */
  readonly inUse?: RenewalFile
  /** Says that there is no current certificate: none was ever registered, or it was deleted from the console. */
  readonly registered?: 'never' | 'deleted'
}

const slots = ['current', 'renewed', 'csr', 'privateKey', 'inUse'] as const

/** The files of a {@link RenewalInput}. */
export type RenewalSlot = (typeof slots)[number]

/** The files after reading: in each place what belongs there, if the file has it. */
export interface RenewalFiles {
  /** What each given file is. */
  readonly kinds: Readonly<Partial<Record<RenewalSlot, PushFileKind>>>
  readonly current: MdmPushCertificate | undefined
  readonly renewed: MdmPushCertificate | undefined
  readonly csr: Extract<PushFile, { kind: 'csr' | 'vendor-signed-csr' }> | undefined
  readonly privateKey: PrivateKey | undefined
  readonly inUse: MdmPushCertificate | undefined
}

/** Reads all files once. A file may hold several things; each place takes the first that belongs there. */
export function readFiles(input: RenewalInput): RenewalFiles {
  const read = new Map(slots.map((slot) => [slot, contents(input[slot])]))
  const pick = <K extends PushFileKind>(slot: RenewalSlot, ...kinds: K[]) =>
    read
      .get(slot)
      ?.find((file): file is Extract<PushFile, { kind: K }> => kinds.some((kind) => kind === file.kind))
  return {
    kinds: Object.fromEntries([...read].flatMap(([slot, files]) => (files ? [[slot, files[0].kind]] : []))),
    current: pick('current', 'mdm-push-certificate'),
    renewed: pick('renewed', 'mdm-push-certificate'),
    csr: pick('csr', 'vendor-signed-csr', 'csr'),
    privateKey: pick('privateKey', 'private-key'),
    inUse: pick('inUse', 'mdm-push-certificate'),
  }
}

function contents(file: RenewalFile | undefined): readonly [PushFile, ...PushFile[]] | undefined {
  // Untyped code says null of a file that is missing.
  if (file === undefined || file === null) return undefined
  return typeof file === 'object' && 'kind' in file ? [file] : readPushFiles(file)
}
