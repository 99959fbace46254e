import {
  type Day,
  dayIn,
  daysBetween,
  type Envelope,
  envelope,
  guarded,
  type Instant,
  type Locale,
  textIn,
} from '@shindan/core'
import { type CertificateFacts, type CertificateFlaw, flawText } from '@shindan/core/x509'
import type { PushFile, PushFileKind } from '../parse/push-file.ts'
import { fileKindWords } from './file-kind-words.ts'
import { wayOn } from './way-on.ts'

/** A flaw of a certificate, with its words. */
export type PresentedFlaw = CertificateFlaw & { readonly text: string }

/** What a file is and holds, in one language. Of a private key only algorithm and public half are told. */
export interface PresentedFile extends Envelope<'certificate'> {
  readonly fileKind: PushFileKind
  /** What that is called. */
  readonly fileKindLabel: string
  /** Why a file is not read. */
  readonly problem?: string
  /** What to do with a file that is not read, or not opened because of its password. */
  readonly message?: string
  readonly subject?: string
  readonly issuer?: string
  /** Of an MDM push certificate; null of others. */
  readonly topic?: string | null
  readonly serialNumber?: string
  readonly notBefore?: Instant | null
  readonly notAfter?: Instant | null
  /** Whole days of the reader's zone until it ends. */
  readonly daysLeft?: number | null
  readonly fingerprintSha256?: string
  readonly publicKeySha256?: CertificateFacts['publicKeySha256'] | null
  readonly keyAlgorithm?: string
  readonly flaws?: readonly PresentedFlaw[]
  /** What else the file holds. */
  readonly also?: readonly PushFileKind[]
}

/** Who is told, when, and under which name the file is known there. */
export interface FileVoice {
  readonly locale: Locale
  readonly timeZone: string
  readonly now: Instant
  /** Stands in the commands that its owner runs. */
  readonly name?: string
}

/**
 * Says in one language what a file is and holds.
 *
 * @example
 * presentFiles(readPushFiles(bytes), { locale: 'ja', timeZone: 'Asia/Tokyo', now }).fileKind
 */
export const presentFiles = guarded(
  ['files', 'voice'],
  'what readPushFiles gives, and a voice with an instant',
  ([file, ...others]: readonly [PushFile, ...PushFile[]], voice: FileVoice): PresentedFile => {
    const { kind } = file
    const message = textIn(wayOn(file, voice.name), voice.locale)
    return {
      ...envelope('certificate'),
      fileKind: kind,
      fileKindLabel: textIn(fileKindWords[kind], voice.locale),
      ...held(file, voice),
      ...(message !== undefined && { message }),
      ...(others.length > 0 && { also: others.map((other) => other.kind) }),
    }
  },
)

function held(file: PushFile, voice: FileVoice): Partial<PresentedFile> {
  const { kind } = file
  if (kind === 'unreadable') return { problem: file.problem.kind }
  if (kind === 'encrypted-private-key' || kind === 'pkcs12' || kind === 'pkcs7') return {}
  if (kind === 'private-key' || kind === 'public-key') {
    return { publicKeySha256: file.publicKeySha256, keyAlgorithm: file.keyAlgorithm }
  }
  if (kind === 'vendor-signed-csr' || kind === 'csr') {
    const request = kind === 'csr' ? file : file.request
    if (!request) return {}
    const { subject, publicKeySha256, keyAlgorithm } = request
    return { subject, publicKeySha256, keyAlgorithm }
  }
  const { notAfter } = file
  const dayOf = (instant: Instant): Day => dayIn(voice.timeZone, instant)
  return {
    subject: file.subject,
    issuer: file.issuer,
    topic: kind === 'mdm-push-certificate' ? file.topic : null,
    serialNumber: file.serialNumber,
    notBefore: file.notBefore,
    notAfter,
    daysLeft: notAfter === null ? null : daysBetween(dayOf(voice.now), dayOf(notAfter)),
    fingerprintSha256: file.fingerprintSha256,
    publicKeySha256: file.publicKeySha256,
    keyAlgorithm: file.keyAlgorithm,
    flaws: file.flaws.map((flaw) => ({ ...flaw, text: textIn(flawText(flaw), voice.locale) })),
  }
}
