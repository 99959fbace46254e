import { type RenewalReport, type RenewalStep, renewalFacts } from '@shindan/apns/renewal'
import type { Localized } from '@shindan/core'
import { verdictWords } from './words.ts'

/** What is missing of a file, where an option alone says too little. */
const wanted: { readonly [option: string]: Localized } = {
  '--renewed': { ja: 'アップロードする証明書', en: 'the certificate to upload' },
  '--current': { ja: '使用中の証明書', en: 'the certificate in use' },
  '--csr': { ja: '今回の CSR', en: 'the CSR of this renewal' },
}

/** More files do not help: the vendor's signature is in no other. */
const otherRequest: Localized = {
  ja: '判定できません。指定された CSR にはベンダーの署名がありません。管理コンソールからベンダー署名付き CSR をダウンロードし、それを指定してください。',
  en: "not decided. The CSR given has no vendor's signature. Download the CSR signed by the vendor from the console, and give that one.",
}

/** The right file is to be had at the portal. */
const downloadAgain: Localized = {
  ja: '危険です。アップロードしないでください。Apple Push Certificates Portal から証明書をダウンロードし直し、そのファイルを使ってください。',
  en: 'unsafe. Do not upload this file: download the certificate from the Apple Push Certificates Portal again, and use that one.',
}

const sameFile: Localized = {
  ja: '更新されていません。使用中の証明書と同じものです。ポータルから、更新した証明書をダウンロードしてください。',
  en: 'not renewed. This is the certificate already in use: download the renewed one from the portal.',
}

const unsafe: { readonly [O in RenewalReport['outcome']]?: Localized } = {
  'not-a-certificate': downloadAgain,
  'not-mdm-certificate': downloadAgain,
  'not-issued-by-apple': downloadAgain,
}

/** The verdict on a step, and what to do now. */
export function headline(
  step: RenewalStep,
  { steps, facts, outcome, checks }: Pick<RenewalReport, 'steps' | 'facts' | 'outcome' | 'checks'>,
  missing: readonly string[],
): Localized {
  const { verdict } = steps[step]
  if (step === 'upload' && verdict === 'unsafe') {
    const isSameFile = checks.some(({ id, result }) => id === 'not-the-same-file' && result === 'fail')
    return isSameFile ? sameFile : (unsafe[outcome] ?? verdictWords.upload.unsafe)
  }
  if (verdict !== 'undecided') return verdictWords[step][verdict]
  if (missing.length > 0) return giveAlso(missing)
  if (step === 'portal' && facts['apns.vendorSignature'] === 'not-vendor-signed') return otherRequest
  if (step === 'upload' && (outcome === 'first-registration' || outcome === 're-registered'))
    return renewalFacts['apns.uploadOutcome'].choices?.[outcome] ?? verdictWords.upload.undecided
  return verdictWords[step].undecided
}

function giveAlso(options: readonly string[]): Localized {
  const named = options.map((option) => ({ option, is: wanted[option] }))
  return {
    ja: `まだ判定できません。次も指定してください: ${named.map(({ option, is }) => `${option}（${is?.ja}）`).join('、')}`,
    en: `not decided yet. Give also: ${named.map(({ option, is }) => `${option} (${is?.en})`).join(', ')}`,
  }
}
