import {
  fileKindWords,
  type PresentedMisplaced,
  type PushFile,
  type PushFileKind,
  type RenewalSlot,
  readPushFiles,
  wayOn,
} from '@shindan/apns/renewal'
import { type Locale, type Localized, textIn } from '@shindan/core'

/** A file given by an option of the check. */
export interface GivenFile {
  readonly slot: RenewalSlot | 'authorities'
  readonly option: string
  readonly file: string
  readonly bytes: Uint8Array
}

const fitting: { readonly [S in GivenFile['slot']]: readonly [PushFileKind, ...PushFileKind[]] } = {
  current: ['mdm-push-certificate'],
  renewed: ['mdm-push-certificate'],
  csr: ['vendor-signed-csr', 'csr'],
  // One under a password cannot be compared, but the file is the right one.
  privateKey: ['private-key', 'public-key', 'encrypted-private-key', 'pkcs12'],
  inUse: ['mdm-push-certificate'],
  authorities: ['other-certificate'],
}

/** The files that were given in a wrong place. */
export function misplacedAmong(given: readonly GivenFile[], locale: Locale): readonly PresentedMisplaced[] {
  return given.flatMap(({ slot, option, file, bytes }) => {
    const found = readPushFiles(bytes)
    if (found.some(({ kind }) => fitting[slot].includes(kind))) return []
    const [first] = found
    return [
      { option, file, kind: first.kind, message: textIn(messageOf(first, fitting[slot][0], file), locale) },
    ]
  })
}

const notTheIssuer: Localized = {
  ja: 'アップロードする証明書の発行元の証明書ではないため、署名の検証には使用していません。',
  en: 'It is not the certificate of the issuer of the certificate to upload, and was not used.',
}

/** The certificates given as an authority that issued nothing in the file, by their places among the authorities. */
export function unusedAmong(
  given: readonly GivenFile[],
  places: readonly number[],
  locale: Locale,
): readonly PresentedMisplaced[] {
  const authorities = given.filter(({ slot }) => slot === 'authorities')
  return places.flatMap((place) => {
    const authority = authorities[place]
    if (!authority || misplacedAmong([authority], locale).length > 0) return []
    const { option, file } = authority
    return [{ option, file, kind: 'other-certificate', message: textIn(notTheIssuer, locale) } as const]
  })
}

function messageOf(found: PushFile, expected: PushFileKind, file: string): Localized {
  const is = fileKindWords[found.kind]
  const about = wayOn(found, file) ?? { ja: '', en: '' }
  const wanted = fileKindWords[expected]
  return {
    ja: `${is.ja}です。${about.ja}必要なファイル: ${wanted.ja}`,
    en: `${is.en}. ${about.en && `${about.en} `}Expected: ${wanted.en}`,
  }
}
