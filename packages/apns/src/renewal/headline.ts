import type { Localized } from '@shindan/core'
import { facts as declared } from '../facts/index.ts'
import type { RenewalReport, RenewalStep } from './check-renewal.ts'
import { stepVerdictWords } from './words.ts'

/** More files do not help: the vendor's signature is in no other. */
const otherRequest: Localized = {
  ja: '判定できません。指定された CSR にはベンダーの署名がありません。管理コンソールからベンダー署名付き CSR をダウンロードし、それを指定してください。',
  en: "Not decided. The CSR given has no vendor's signature. Download the CSR signed by the vendor from the console, and give that one.",
}

/** The right file is to be had at the portal. */
const downloadAgain: Localized = {
  ja: '危険です。アップロードしないでください。Apple Push Certificates Portal から証明書をダウンロードし直し、そのファイルを使ってください。',
  en: 'Unsafe. Do not upload this file: download the certificate from the Apple Push Certificates Portal again, and use that one.',
}

const sameFile: Localized = {
  ja: '更新されていません。使用中の証明書と同じものです。ポータルから、更新した証明書をダウンロードしてください。',
  en: 'Not renewed. This is the certificate already in use: download the renewed one from the portal.',
}

const unsafe: { readonly [O in RenewalReport['outcome']]?: Localized } = {
  'not-a-certificate': downloadAgain,
  'not-mdm-certificate': downloadAgain,
  'not-issued-by-apple': downloadAgain,
}

/** The verdict on a step, and what to do now; `missing` as the host names it. */
export function headline(
  step: RenewalStep,
  { steps, facts, outcome, checks }: Pick<RenewalReport, 'steps' | 'facts' | 'outcome' | 'checks'>,
  missing: readonly string[],
): Localized {
  const { verdict } = steps[step]
  if (step === 'upload' && verdict === 'unsafe') {
    const isSameFile = checks.some(({ id, result }) => id === 'not-the-same-file' && result === 'fail')
    return isSameFile ? sameFile : (unsafe[outcome] ?? stepVerdictWords.upload.unsafe)
  }
  if (verdict !== 'undecided') return stepVerdictWords[step][verdict]
  if (missing.length > 0) return giveAlso(missing)
  if (step === 'portal' && facts['apns.vendorSignature'] === 'not-vendor-signed') return otherRequest
  if (step === 'upload' && (outcome === 'first-registration' || outcome === 're-registered'))
    return declared['apns.uploadOutcome'].choices?.[outcome] ?? stepVerdictWords.upload.undecided
  return stepVerdictWords[step].undecided
}

function giveAlso(missing: readonly string[]): Localized {
  return {
    ja: `まだ判定できません。次も指定してください: ${missing.join('、')}`,
    en: `Not decided yet. Give also: ${missing.join(', ')}`,
  }
}
