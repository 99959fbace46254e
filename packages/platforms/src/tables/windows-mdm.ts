import { type BesideTexts, errorTable, type Localized, type Platform, type TableErrors } from '@shindan/core'
import { signedDecimal, unsignedDecimal, type WindowsCode } from '../parse/windows-code.ts'
import { intuneRows } from './intune-rows.ts'
import { windowsEnrolmentRows } from './windows-enrolment-rows.ts'
import { windowsLegacyRows } from './windows-legacy-rows.ts'
import { type WindowsRow, windowsMdmRows } from './windows-mdm-rows.ts'

type Digits =
  | keyof typeof windowsMdmRows
  | keyof typeof windowsEnrolmentRows
  | keyof typeof windowsLegacyRows
  | keyof typeof intuneRows

/** Ids of the Windows MDM codes, with the hexadecimal digits in small letters. */
export type WindowsMdmErrorId = TableErrors<'platforms/windows-mdm-', Digits>[number]['id']

/** Words near the bare digits, as the screens of Windows write them. */
const codeContext = [
  ...['MDM', 'Intune', 'Windows', 'HRESULT', 'enroll', 'enrolment'],
  ...['error', 'code', 'エラー', 'コード', '登録'],
]

const unexplained: Localized = {
  ja: '組織のアカウントやサーバーの設定によるため、デバイスの情報だけでは判断できません。',
  en: "It depends on the organisation's account and server settings, which the device alone does not show.",
}

const enrolment = errorTable('platforms/windows-mdm-', windowsMdmRows, describeConstant)

const beyondTheHeader = errorTable('platforms/windows-mdm-', windowsEnrolmentRows, ({ source }, digits) =>
  describe(digits, ['windows'], source),
)

const legacy = errorTable('platforms/windows-mdm-', windowsLegacyRows, describeConstant)

const intune = errorTable('platforms/windows-mdm-', intuneRows, ({ platforms }, digits) => ({
  ...describe(digits, platforms, ['microsoft/intune-error-codes']),
  stage: 'sync',
}))

/**
 * Codes of Windows MDM enrolment, those of Windows 8.1 before them, and the few of Intune, e.g.
 * `platforms/windows-mdm-80180014`. Each lists its notations, and its symbol where it has one.
 */
export const windowsMdmErrors: TableErrors<'platforms/windows-mdm-', Digits> = [
  ...enrolment,
  ...beyondTheHeader,
  ...legacy,
  ...intune,
]

function describeConstant({ symbol, keywords, source }: WindowsRow, digits: string): BesideTexts {
  const cited = ['microsoft/mdm-registration-constants', ...(source ?? [])]
  return { ...describe(digits, ['windows'], cited, symbol), ...(keywords && { keywords }) }
}

function describe(
  digits: string,
  platforms: readonly Platform[],
  source: readonly string[],
  symbol?: string,
): BesideTexts {
  const code: WindowsCode = `0x${digits.toUpperCase()}`
  return {
    code,
    codeAliases: [
      ...new Set([digits.toUpperCase(), signedDecimal(code), unsignedDecimal(code), `${code}L`]),
      ...(symbol ? [symbol] : []),
    ],
    codeContext,
    platforms,
    stage: 'enrolment',
    severity: 'error',
    unexplained,
    source,
  }
}
