import type { Localized } from '@shindan/core'
import { facts as declared } from '../facts/index.ts'
import type { CheckId, RenewalReport, RenewalStep } from './check-renewal.ts'
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

/** Whoever has the certificate has handed the request in. */
const handedIn: Localized = {
  ja: 'この CSR からは、すでに証明書が発行されています。ポータルでの作業は残っていません。もう一度「Renew」を行わないでください。',
  en: 'Done: the certificate was made from this CSR. Nothing is left to do at the portal; do not “Renew” again.',
}

/** Everything else is as it should be. */
const saveAlone: Localized = {
  ja: 'このファイルはアップロードしないでください。証明書そのものは問題ありません。証明書だけを PEM 形式で保存し、そのファイルをアップロードしてください。',
  en: 'Do not upload this file as it is. The certificate in it is sound: save it alone as PEM, and upload that file.',
}

const keyBeside: Localized = {
  ja: '証明書は安全ですが、このファイルには秘密鍵も入っています。秘密鍵も求める管理コンソールでないかぎり、このままアップロードせず、証明書だけを PEM 形式で保存して、そのファイルをアップロードしてください。',
  en: 'The certificate is safe, but this file holds your private key as well. Unless the console asks for the key too, do not upload it as it is: save the certificate alone as PEM, and upload that file.',
}

const swapped: Localized = {
  ja: '危険です。アップロードしないでください。「使用中」と「更新した」証明書が逆に指定されているようです。入れ替えて、もう一度確認してください。',
  en: 'Unsafe. Do not upload this file. The certificate in use and the renewed one seem to be swapped: exchange them and check again.',
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

type Told = Pick<RenewalReport, 'steps' | 'facts' | 'outcome' | 'checks' | 'saveAs'>

/** The verdict on a step, and what to do now; `missing` as the host names it. */
export function headline(step: RenewalStep, told: Told, missing: readonly string[]): Localized {
  const decided = step === 'portal' ? ofPortal(told) : ofUpload(told)
  if (decided) return decided
  const { verdict } = told.steps[step]
  if (verdict !== 'undecided') return stepVerdictWords[step][verdict]
  if (missing.length > 0) return giveAlso(missing)
  return (step === 'portal' ? openAtPortal(told) : openAtUpload(told)) ?? stepVerdictWords[step].undecided
}

function ofPortal({ steps, checks }: Told): Localized | undefined {
  const isMadeOfIt = checkOf('key-matches-csr', checks)?.result === 'pass'
  return isMadeOfIt && steps.upload.verdict !== 'unsafe' ? handedIn : undefined
}

function ofUpload({ steps, outcome, checks }: Told): Localized | undefined {
  const { verdict } = steps.upload
  if (verdict === 'safe' && checkOf('loads-as-is', checks)?.because === 'with-private-key') return keyBeside
  if (verdict !== 'unsafe') return undefined
  if (checkOf('not-the-same-file', checks)?.result === 'fail') return sameFile
  return checkOf('key-matches-csr', checks)?.because === 'swapped' ? swapped : unsafe[outcome]
}

function openAtPortal({ facts }: Told): Localized | undefined {
  return facts['apns.vendorSignature'] === 'not-vendor-signed' ? otherRequest : undefined
}

function openAtUpload({ outcome, checks, saveAs }: Told): Localized | undefined {
  if (saveAs !== null && isAllBut('loads-as-is', checks)) return saveAlone
  return outcome === 'first-registration' || outcome === 're-registered'
    ? declared['apns.uploadOutcome'].choices?.[outcome]
    : undefined
}

function checkOf(
  wanted: CheckId,
  checks: RenewalReport['checks'],
): RenewalReport['checks'][number] | undefined {
  return checks.find(({ id }) => id === wanted)
}

/** Whether one check alone keeps an upload from being safe. A private key may stay where it is. */
function isAllBut(open: CheckId, checks: RenewalReport['checks']): boolean {
  const needed = checks.filter(({ id, step }) => step === 'upload' && id !== 'key-matches-private-key')
  return needed.length > 0 && needed.every(({ id, result }) => (result === 'pass') !== (id === open))
}

function giveAlso(missing: readonly string[]): Localized {
  return {
    ja: `まだ判定できません。次も指定してください: ${missing.join('、')}`,
    en: `Not decided yet. Give also: ${missing.join(', ')}`,
  }
}
