import { type Locale, type Localized, textIn } from '@shindan/core'
import type { PushFile, PushFileKind } from '../parse/push-file.ts'
import { readPushFiles } from '../parse/read-push-file.ts'
import { fileKindWords } from './file-kind-words.ts'
import type { GivenFile, RenewalPlace } from './given-file.ts'
import type { PresentedMisplaced } from './present-renewal.ts'
import { wayOn } from './way-on.ts'

/** In which language, and what the host calls the places. */
export interface MisplacedVoice {
  readonly locale: Locale
  readonly nameOf: (place: RenewalPlace) => string
}

const fitting: { readonly [S in RenewalPlace]: readonly [PushFileKind, ...PushFileKind[]] } = {
  current: ['mdm-push-certificate'],
  renewed: ['mdm-push-certificate'],
  csr: ['vendor-signed-csr', 'csr'],
  // One under a password cannot be compared, but the file is the right one.
  privateKey: ['private-key', 'public-key', 'encrypted-private-key', 'pkcs12'],
  inUse: ['mdm-push-certificate'],
  authorities: ['other-certificate'],
}

/** The files that were given in a wrong place. */
export function misplacedAmong(
  given: readonly GivenFile[],
  { locale, nameOf }: MisplacedVoice,
): readonly PresentedMisplaced[] {
  return given.flatMap(({ place, name, content }) => {
    const found = readPushFiles(content)
    if (found.some(({ kind }) => fitting[place].includes(kind))) return []
    const [first] = found
    const message = textIn(messageOf(first, fitting[place][0], name), locale)
    return [{ option: nameOf(place), file: name, kind: first.kind, message }]
  })
}

const notTheIssuer: Localized = {
  ja: 'アップロードする証明書の発行元の証明書ではないため、署名の検証には使用していません。',
  en: 'It is not the certificate of the issuer of the certificate to upload, and was not used.',
}

/** The certificates given as an authority that issued nothing in the file, by their places among the authorities. */
export function unusedAmong(
  given: readonly GivenFile[],
  unused: readonly number[],
  voice: MisplacedVoice,
): readonly PresentedMisplaced[] {
  const authorities = given.filter(({ place }) => place === 'authorities')
  const message = textIn(notTheIssuer, voice.locale)
  return unused.flatMap((at) => {
    const authority = authorities[at]
    if (!authority || misplacedAmong([authority], voice).length > 0) return []
    const { place, name: file } = authority
    return [{ option: voice.nameOf(place), file, kind: 'other-certificate', message } as const]
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
