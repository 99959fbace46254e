import { type Localized, textIn } from '@shindan/core'
import { sayInstant, type Voice, visible } from '@shindan/core/render'
import type { VendorSignedDefect } from '../parse/vendor-signed-request.ts'
import type { RenewalCheck } from './check-renewal.ts'
import { fileKindWords } from './file-kind-words.ts'

const defects: { readonly [D in VendorSignedDefect]: Localized } = {
  'request-missing': { ja: 'CSR 本体がありません', en: 'the request is missing' },
  'request-unreadable': { ja: 'CSR 本体を読み取れません', en: 'the request cannot be read' },
  'chain-missing': { ja: '証明書チェーンがありません', en: 'the certificates are missing' },
  'chain-unreadable': { ja: '証明書チェーンを読み取れません', en: 'the certificates cannot be read' },
  'signature-missing': { ja: '署名がありません', en: 'the signature is missing' },
  'signature-unreadable': { ja: '署名を読み取れません', en: 'the signature cannot be read' },
}

/** How a signature was found to be: the reason beside it says these already. */
const saidByReason = new Set(['sha1', 'sha256', 'invalid', 'unsupported'])
const endOfChain = new Set(['issuer-missing', 'signature-invalid', 'unsupported-signature'])

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g

/** What a check compared, as a person reads it; undefined where there is nothing to add. */
export interface SaidCompared {
  readonly expected: string | undefined
  readonly actual: string | undefined
}

/** A digest tells a person nothing: that two of them differ, the check says. */
export function sayCompared(
  { expected, actual }: Pick<RenewalCheck, 'expected' | 'actual'>,
  voice: Voice,
): SaidCompared {
  if ([expected, actual].some((value) => digest.test(value ?? '')))
    return { expected: undefined, actual: undefined }
  return { expected: sayValue(expected, voice), actual: sayValue(actual, voice) }
}

const digest = /^[0-9a-f]{64}$/

function sayValue(value: string | null, voice: Voice): string | undefined {
  if (value === null || value === '' || saidByReason.has(value) || endOfChain.has(value)) return undefined
  const instants = value.match(instant)
  if (instants)
    return instants.map((each) => sayInstant(each, voice)).join(textIn({ ja: '～', en: ' – ' }, voice.locale))
  const words: { readonly [id: string]: Localized } = { ...fileKindWords, ...defects }
  const said = value.split(', ').map((id) => textIn(words[id], voice.locale))
  if (said.includes(undefined)) return visible(value)
  return said.join(textIn({ ja: '、', en: ', ' }, voice.locale))
}
