import type { SourceSet } from '@shindan/core'

const checked = '2026-11-22'

/** Sources of the tables in this folder. */
export const tableSources = {
  'microsoft/mdm-registration-constants': {
    title: { ja: 'MDM 登録のエラー値（Microsoft）', en: 'MDM Registration Error Values (Microsoft)' },
    url: 'https://learn.microsoft.com/windows/win32/mdmreg/mdm-registration-constants',
    checked,
  },
  'microsoft/intune-error-codes': {
    title: {
      ja: 'Intune の一般的なエラーコード（Microsoft）',
      en: 'Common error codes in Intune (Microsoft)',
    },
    url: 'https://learn.microsoft.com/troubleshoot/mem/intune/general/troubleshoot-company-resource-access-problems',
    checked,
  },
  'google/non-compliance-reason': {
    title: {
      ja: 'NonComplianceReason（Android Management API）',
      en: 'NonComplianceReason (Android Management API)',
    },
    url: 'https://developers.google.com/android/management/reference/rest/v1/NonComplianceReason',
    checked,
  },
  'google/installation-failure-reason': {
    title: {
      ja: 'InstallationFailureReason（Android Management API）',
      en: 'InstallationFailureReason (Android Management API)',
    },
    url: 'https://developers.google.com/android/management/reference/rest/v1/enterprises.devices#InstallationFailureReason',
    checked: '2026-08-20',
  },
} satisfies SourceSet
