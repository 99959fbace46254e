import { guarded, type Localized, type Problem } from '@shindan/core'
import type { MdmPushCertificate, PushFile, PushFileKind } from '../parse/push-file.ts'
import { readPushFiles } from '../parse/read-push-file.ts'
import { overBudget } from './budget.ts'
import type { GivenFile, RenewalPlace } from './given-file.ts'

/** A file that nobody has said the place of, or that somebody has. */
export interface NamedFile extends Omit<GivenFile, 'place'> {
  /** Where its owner says that it belongs. */
  readonly place?: RenewalPlace | undefined
}

/** A file that no place is left for. */
export interface UnplacedFile {
  readonly name: string
  readonly kind: PushFileKind
  readonly because: Localized
}

/** Files by what they are for. */
export interface PlacedFiles {
  readonly given: readonly GivenFile[]
  readonly unplaced: readonly UnplacedFile[]
  /** That the files are too many, or too much together: none was read then, and none has a place. */
  readonly problems: readonly Problem[]
}

interface Read extends NamedFile {
  readonly inside: readonly [PushFile, ...PushFile[]]
}

/** Kinds that show what is wrong where the certificate to upload is missing, the most telling first. */
const insteadOfRenewed: readonly PushFileKind[] = [
  'app-push-certificate',
  'mdm-vendor-certificate',
  'pkcs7',
  'other-certificate',
  'unreadable',
]

/** What each other place takes, the best first. */
const wanted: { readonly csr: readonly PushFileKind[]; readonly privateKey: readonly PushFileKind[] } = {
  csr: ['vendor-signed-csr', 'csr'],
  privateKey: ['private-key', 'public-key', 'encrypted-private-key', 'pkcs12'],
}

/**
 * Tells files apart by what is in them, in whatever order and under whatever names they come. Of two push certificates the
 * one that begins later is the renewed one; one alone is taken for it, since that is the question; of three with several
 * topics their owner says which is which. Where its owner says the place of a file, that is its place.
 *
 * Problems: `limit-exceeded` of `files` or `bytes`.
 *
 * @example
 * placeFiles([{ name: 'new.pem', content: bytes }, { name: 'old.pem', content: others }]).given
 * // [{ place: 'renewed', … }, { place: 'current', … }]
 */
export const placeFiles = guarded(
  ['files'],
  'a list of files, each with name and content',
  (files: readonly NamedFile[]): PlacedFiles => {
    const problems = overBudget(files)
    if (problems.length > 0) return { given: [], unplaced: [], problems }
    const read = files.map((file): Read => ({ ...file, inside: readPushFiles(file.content) }))
    const places = new Map<Read, RenewalPlace>()
    const isFree = (place: RenewalPlace) => ![...places.values()].includes(place)
    const open = () => read.filter((file) => !places.has(file))
    const put = (place: RenewalPlace, file: Read | undefined) => {
      if (file && isFree(place)) places.set(file, place)
    }

    for (const file of read) if (file.place) places.set(file, file.place)
    const certificates = distinct(open().filter(isPushCertificate)).toSorted(laterFirst)
    const free = (['renewed', 'current'] as const).filter(isFree)
    // Which of these the console uses, nobody knows: a guess might call one safe that was made by mistake.
    const isGuess = certificates.length > free.length && new Set(certificates.map(topicOf)).size > 1
    if (!isGuess) for (const [i, place] of free.entries()) put(place, certificates[i])
    for (const place of ['csr', 'privateKey'] as const)
      for (const kind of wanted[place])
        put(
          place,
          open().find(({ inside }) => inside[0].kind === kind),
        )
    if (!isGuess)
      for (const kind of insteadOfRenewed)
        put(
          'renewed',
          open().find((file) => file.inside[0].kind === kind && mayBeMeant(file)),
        )
    for (const file of open())
      if (file.inside[0].kind === 'other-certificate') places.set(file, 'authorities')

    const given = read.flatMap((file) => givenAt(file, places.get(file)))
    return {
      given,
      unplaced: open().map((file) => ({
        name: file.name,
        kind: file.inside[0].kind,
        because: reasonOf(file, isGuess),
      })),
      problems,
    }
  },
)

function givenAt({ name, content }: Read, place: RenewalPlace | undefined): readonly GivenFile[] {
  return place === undefined ? [] : [{ place, name, content }]
}

function topicOf({ inside }: Read): string {
  return (inside[0] as MdmPushCertificate).topic
}

function distinct(files: readonly Read[]): readonly Read[] {
  const print = ({ inside }: Read) => (inside[0] as MdmPushCertificate).fingerprintSha256
  return files.filter((file, i) => files.findIndex((other) => print(other) === print(file)) === i)
}

/** A page that was saved in place of a certificate is a text; a picture of the portal is not meant to be uploaded. */
function mayBeMeant({ content, inside }: Read): boolean {
  if (inside[0].kind !== 'unreadable' || typeof content === 'string') return true
  return !content.subarray(0, 1000).includes(0)
}

function isPushCertificate({ inside }: Read): boolean {
  return inside[0].kind === 'mdm-push-certificate'
}

/** By their dates as far as they can be read, which are written so that they sort as they follow. */
function laterFirst(one: Read, other: Read): number {
  const [a, b] = [beginningOf(one), beginningOf(other)]
  return a === b ? 0 : a < b ? 1 : -1
}

function beginningOf({ inside }: Read): string {
  const { notBefore, notAfter } = inside[0] as MdmPushCertificate
  return `${notBefore ?? ''} ${notAfter ?? ''}`
}

const another: Localized = {
  ja: '同じ用途のファイルがほかにあるため、使っていません。使うときは、用途を選んでください。',
  en: 'It was not used, since another file is there for the same purpose. Choose what it is for to use it.',
}

const ofNoUse: Localized = {
  ja: 'この確認には使わないファイルです。',
  en: 'It is of no use for this check.',
}

const whichIsWhich: Localized = {
  ja: 'プッシュ証明書が多く、管理コンソールで使用中のものと、アップロードするものが分かりません。それぞれの用途を選んでください。',
  en: 'There are several push certificates, and nothing tells which one the console uses and which one is to be uploaded. Choose what each is for.',
}

const noCertificate: Localized = {
  ja: '証明書ではないようです。Apple Push Certificates Portal からダウンロードしたファイルを選んでください。',
  en: 'This does not look like a certificate. Choose the file that was downloaded from the Apple Push Certificates Portal.',
}

function reasonOf({ inside: [{ kind }] }: Read, isGuess: boolean): Localized {
  if (kind === 'mdm-push-certificate' && isGuess) return whichIsWhich
  if (kind === 'unreadable') return noCertificate
  const isWanted = [...wanted.csr, ...wanted.privateKey, 'mdm-push-certificate'].includes(kind)
  return isWanted ? another : ofNoUse
}
