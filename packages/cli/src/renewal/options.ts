import type { RenewalPart, RenewalPlace } from '@shindan/apns/renewal'
import { type Locale, type Localized, textIn } from '@shindan/core'

/** What `shindan renewal check` is told. */
export interface RenewalOptions {
  readonly current?: string
  readonly renewed?: string
  readonly csr?: string
  readonly key?: string
  readonly authority?: readonly string[]
  readonly inUse?: string
  readonly enrolledTopic?: string
  readonly notes?: string
  readonly registered?: 'never' | 'deleted'
  /** Where to write the certificate by itself. */
  readonly save?: string
  readonly overwrite?: boolean
}

/** On a command line a part of a renewal has the name of its option. */
export const optionOf: { readonly [Part in RenewalPart]: `--${string}` } = {
  current: '--current',
  renewed: '--renewed',
  csr: '--csr',
  privateKey: '--key',
  authorities: '--authority',
  inUse: '--in-use',
  enrolledTopic: '--enrolled-topic',
  notes: '--notes',
  registered: '--registered',
}

/** The options of files, by the places that they are given for. */
export const placeOf = {
  current: 'current',
  renewed: 'renewed',
  csr: 'csr',
  key: 'privateKey',
  inUse: 'inUse',
  authority: 'authorities',
} as const satisfies { readonly [O in keyof RenewalOptions]: RenewalPlace }

/** What is missing of a file, where an option alone says too little. */
const wanted: { readonly [Part in RenewalPart]?: Localized } = {
  renewed: { ja: 'アップロードする証明書', en: 'the certificate to upload' },
  current: { ja: '使用中の証明書', en: 'the certificate in use' },
  csr: { ja: '今回の CSR', en: 'the CSR of this renewal' },
}

/** An option with what it is of. */
export function optionWithWords(part: RenewalPart, locale: Locale): string {
  const is = wanted[part]
  if (!is) return optionOf[part]
  return textIn({ ja: `${optionOf[part]}（${is.ja}）`, en: `${optionOf[part]} (${is.en})` }, locale)
}
