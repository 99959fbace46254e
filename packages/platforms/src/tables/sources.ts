import type { SourceSet } from '@shindan/core'

const checkedOn = '2026-11-22'

/** Sources of the tables in this folder. */
export const tableSources = {
  rfc8894: {
    title: { ja: 'RFC 8894（SCEP の規格）', en: 'RFC 8894, Simple Certificate Enrolment Protocol' },
    url: 'https://www.rfc-editor.org/rfc/rfc8894',
    checkedOn: '2026-08-20',
  },
  'micromdm/scep#37': {
    title: {
      ja: 'micromdm/scep の報告、チャレンジの不一致',
      en: 'micromdm/scep report of a wrong challenge',
    },
    url: 'https://github.com/micromdm/scep/issues/37',
    checkedOn: '2026-08-20',
  },
  'smallstep/certificates#1932': {
    title: { ja: 'smallstep の報告、チャレンジの不一致', en: 'smallstep report of a wrong challenge' },
    url: 'https://github.com/smallstep/certificates/issues/1932',
    checkedOn: '2026-08-20',
  },
  'microsoft/mdm-registration-constants': {
    title: { ja: 'MDM 登録のエラー値（Microsoft）', en: 'MDM Registration Error Values (Microsoft)' },
    url: 'https://learn.microsoft.com/windows/win32/mdmreg/mdm-registration-constants',
    checkedOn,
  },
  'microsoft/intune-error-codes': {
    title: {
      ja: 'Intune の一般的なエラーコード（Microsoft）',
      en: 'Common error codes in Intune (Microsoft)',
    },
    url: 'https://learn.microsoft.com/troubleshoot/mem/intune/general/troubleshoot-company-resource-access-problems',
    checkedOn,
  },
  'google/non-compliance-reason': {
    title: {
      ja: 'NonComplianceReason（Android Management API）',
      en: 'NonComplianceReason (Android Management API)',
    },
    url: 'https://developers.google.com/android/management/reference/rest/v1/NonComplianceReason',
    checkedOn,
  },
  'google/installation-failure-reason': {
    title: {
      ja: 'InstallationFailureReason（Android Management API）',
      en: 'InstallationFailureReason (Android Management API)',
    },
    url: 'https://developers.google.com/android/management/reference/rest/v1/enterprises.devices#InstallationFailureReason',
    checkedOn: '2026-08-20',
  },
} satisfies SourceSet
