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
 * one that begins later is the renewed one; one alone is taken for it, since that is the question. A key that stands in the
 * file of a certificate counts as one where no other is given. Where its owner says the place of a file, that is its place.
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
    const certificates = open().filter(isPushCertificate).toSorted(laterFirst)
    for (const place of ['renewed', 'current'] as const) if (isFree(place)) put(place, certificates.shift())
    for (const place of ['csr', 'privateKey'] as const)
      for (const kind of wanted[place])
        put(
          place,
          open().find(({ inside }) => inside[0].kind === kind),
        )
    for (const kind of insteadOfRenewed)
      put(
        'renewed',
        open().find(({ inside }) => inside[0].kind === kind),
      )
    for (const file of open())
      if (file.inside[0].kind === 'other-certificate') places.set(file, 'authorities')

    const given = read.flatMap((file) => givenAt(file, places.get(file)))
    const key = isFree('privateKey') && read.find(({ inside }) => inside.some(isKey))
    return {
      given: key ? [...given, ...givenAt(key, 'privateKey')] : given,
      unplaced: open()
        .filter((file) => file !== key)
        .map((file) => ({ name: file.name, kind: file.inside[0].kind, because: reasonOf(file) })),
      problems,
    }
  },
)

function givenAt({ name, content }: Read, place: RenewalPlace | undefined): readonly GivenFile[] {
  return place === undefined ? [] : [{ place, name, content }]
}

function isPushCertificate({ inside }: Read): boolean {
  return inside[0].kind === 'mdm-push-certificate'
}

function isKey({ kind }: PushFile): boolean {
  return kind === 'private-key' || kind === 'encrypted-private-key'
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

function reasonOf({ inside: [{ kind }] }: Read): Localized {
  const isWanted = [...wanted.csr, ...wanted.privateKey, 'mdm-push-certificate'].includes(kind)
  return isWanted ? another : ofNoUse
}
