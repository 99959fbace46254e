import type { Problem } from '@shindan/core'
import type {
  EncryptedPrivateKey,
  MdmPushCertificate,
  PrivateKey,
  PublicKey,
  PushFile,
  PushFileKind,
} from '../parse/push-file.ts'
import { isBytesOrText, mostTellingFirst, readInOrder } from '../parse/read-push-file.ts'
import { overlong } from './budget.ts'
import { type RenewalFile, type RenewalInput, readBefore } from './door.ts'
import { type Irregularity, irregularityOf } from './irregularity.ts'
import { type IssuerFiles, type IssuerState, issuerOf, unusedAuthorities } from './issuer.ts'
import { isFirstIn, type LoadedState, readUpload, type Upload } from './upload.ts'

/** The places of a {@link RenewalInput} that hold one file. */
export const renewalSlots = ['current', 'renewed', 'csr', 'privateKey', 'inUse'] as const

/** The files of a {@link RenewalInput}. */
export type RenewalSlot = (typeof renewalSlots)[number]

/** The files after reading: in each place what belongs there, if the file has it. */
export interface RenewalFiles {
  /** What each given file is. */
  readonly kinds: Readonly<Partial<Record<RenewalSlot, PushFileKind>>>
  readonly current: MdmPushCertificate | undefined
  readonly renewed: MdmPushCertificate | undefined
  readonly csr: Extract<PushFile, { kind: 'csr' | 'vendor-signed-csr' }> | undefined
  readonly privateKey: PrivateKey | EncryptedPrivateKey | PublicKey | undefined
  readonly inUse: MdmPushCertificate | undefined
  /** Who issued `renewed`. */
  readonly issuer: IssuerState | undefined
  /**
   * The places whose file holds a push certificate beside another or behind another certificate, so that none is taken, or
   * a text that no fact takes.
   */
  readonly problems: readonly Problem[]
  /** What in `renewed` speaks against it. */
  readonly irregularity: Irregularity | undefined
  /** How a server loads the file of `renewed`. */
  readonly loaded: LoadedState | undefined
  readonly saveAs: string | undefined
  /** Which of the authorities given issued nothing in the file, by their places. */
  readonly unusedAuthorities: readonly number[]
}

/** Reads all files once. A file may hold several things; each place takes the first that belongs there. */
export function readFiles(input: RenewalInput): RenewalFiles {
  const inOrder = new Map(renewalSlots.map((slot) => [slot, contentsInOrder(input[slot])]))
  const upload = uploadOf(input, inOrder.get('renewed'))
  const read = new Map(
    [...inOrder].map(([slot, inside]) => [
      slot,
      slot === 'renewed' ? upload && ([upload.file] as const) : inside && mostTellingFirst(inside),
    ]),
  )
  const all = <K extends PushFileKind>(slot: RenewalSlot, ...kinds: K[]) => {
    const held: readonly PushFile[] = read.get(slot) ?? []
    return held.filter((file): file is Extract<PushFile, { kind: K }> =>
      kinds.some((kind) => kind === file.kind),
    )
  }
  const certificates = (slot: RenewalSlot) => [
    ...new Map(all(slot, 'mdm-push-certificate').map((one) => [one.fingerprintSha256, one])).values(),
  ]
  // Which of several a console would take, the order in the file alone would decide.
  const certificateIn = (slot: RenewalSlot) => {
    const [only, ...others] = certificates(slot)
    const isFirst = only && (slot === 'renewed' || isFirstIn(input[slot] as RenewalFile, only))
    return isFirst && others.length === 0 ? only : undefined
  }
  const taken = new Map(renewalSlots.map((slot) => [slot, certificateIn(slot)]))
  const severalIn = (slot: RenewalSlot) =>
    certificates(slot).length === 0 || taken.get(slot)
      ? []
      : [severalCertificates(slot, all(slot, ...certificateKinds).length)]
  const [renewed, current, inUse] = [taken.get('renewed'), taken.get('current'), taken.get('inUse')]
  return {
    kinds: Object.fromEntries([...read].flatMap(([slot, files]) => (files ? [[slot, files[0].kind]] : []))),
    current,
    renewed,
    csr: all('csr', 'vendor-signed-csr', 'csr')[0],
    privateKey: keyOf(inOrder, renewed),
    inUse,
    issuer: renewed && issuerOf(renewed, issuerFiles(input)),
    irregularity: renewed && irregularityOf(renewed),
    loaded: upload?.loaded,
    saveAs: upload?.saveAs,
    unusedAuthorities: renewed ? unusedAuthorities(renewed, issuerFiles(input), input.authorities ?? []) : [],
    problems: [
      ...renewalSlots.flatMap(severalIn),
      ...overlong('current', current?.topic),
      ...(renewed ? [renewed.topic, renewed.issuer] : []).flatMap((text) => overlong('renewed', text)),
      ...overlong('inUse', inUse?.topic),
    ],
  }
}

/** What cannot be read may be one as well. */
const certificateKinds = [
  'mdm-push-certificate',
  'app-push-certificate',
  'mdm-vendor-certificate',
  'other-certificate',
  'unreadable',
] as const

function severalCertificates(path: RenewalSlot, count: number): Problem {
  const expected = {
    ja: 'プッシュ証明書が 1 つだけで、ほかの証明書より前にあるファイル',
    en: 'a file with one push certificate, before any other certificate',
  }
  return { kind: 'several-certificates', path, found: String(count), expected }
}

function uploadOf({ renewed }: RenewalInput, inside: readonly PushFile[] | undefined): Upload | undefined {
  return inside && readUpload(renewed as RenewalFile, mostTellingFirst(inside))
}

/**
 * The key that a server loads: that of the file for it, or one that stands in the file of the certificate to upload. Of two
 * one that is not the key of the certificate speaks first, since nobody knows which is loaded.
 */
function keyOf(
  inOrder: ReadonlyMap<RenewalSlot, readonly PushFile[] | undefined>,
  renewed: MdmPushCertificate | undefined,
): RenewalFiles['privateKey'] {
  const given = keyIn(inOrder.get('privateKey'))
  const besideIt = keyIn(inOrder.get('renewed'))
  const isStrange = besideIt?.kind === 'private-key' && besideIt.keySha256 !== renewed?.keySha256
  return isStrange ? besideIt : (given ?? besideIt)
}

/** The private key that a server loads, the first in a file; or the public key that its owner made of it. */
function keyIn(inside: readonly PushFile[] = []): RenewalFiles['privateKey'] {
  return (
    inside.find((file) => file.kind === 'private-key' || file.kind === 'encrypted-private-key') ??
    inside.find((file) => file.kind === 'public-key')
  )
}

/** What was read before has no bytes any more, so that its signature cannot be checked. */
function issuerFiles({ renewed, authorities }: RenewalInput): IssuerFiles | undefined {
  return isBytesOrText(renewed) ? { file: renewed, authorities: authorities ?? [] } : undefined
}

function contentsInOrder(file: RenewalFile | null | undefined): readonly PushFile[] | undefined {
  if (file === undefined || file === null) return undefined
  return isReadBefore(file) ? [file] : readInOrder(file)
}

function isReadBefore(file: RenewalFile): file is PushFile {
  return readBefore.safeParse(file).success
}
