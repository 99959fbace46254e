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
  'microsoft/windows-enrollment-errors': {
    title: {
      ja: 'Windows デバイスの登録エラー（Microsoft Intune）',
      en: 'Enrolment errors of Windows devices (Microsoft Intune)',
    },
    url: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
    checkedOn: '2026-11-25',
  },
  'microsoft/autopilot-known-issues': {
    title: {
      ja: 'Windows Autopilot の既知の問題（Microsoft）',
      en: 'Known issues of Windows Autopilot (Microsoft)',
    },
    url: 'https://learn.microsoft.com/autopilot/known-issues',
    checkedOn: '2026-11-25',
  },
  'windows-itpro-docs#2219': {
    title: {
      ja: '自動登録のエラー 0x80192ee2 の報告',
      en: 'Report of error 0x80192ee2 in automatic enrolment',
    },
    url: 'https://github.com/MicrosoftDocs/windows-itpro-docs/issues/2219',
    checkedOn: '2026-11-25',
  },
  'fleetdm/fleet#34993': {
    title: {
      ja: 'Fleet の報告、Windows の登録のエラー 0x80190190',
      en: 'Fleet report of error 0x80190190 in enrolments of Windows',
    },
    url: 'https://github.com/fleetdm/fleet/issues/34993',
    checkedOn: '2026-11-25',
  },
  'pkiwithadcs/temporary-profile': {
    title: {
      ja: '一時プロファイルでの証明書のインポートの失敗（PKI with AD CS）',
      en: 'Failed imports of certificates with a temporary profile (PKI with AD CS, in Japanese)',
    },
    url: 'https://pkiwithadcs.com/trouble_nte_temporary_profile/',
    checkedOn: '2026-11-25',
  },
  'qiita/pfx-aes256': {
    title: {
      ja: 'AES256-SHA256 の PFX を古い Windows で開けない（Qiita）',
      en: 'A PFX with AES256-SHA256 that an older Windows does not open (Qiita, in Japanese)',
    },
    url: 'https://qiita.com/kenjiuno/items/c1c777d0a9eaeb453180',
    checkedOn: '2026-11-25',
  },
  'alt-tab-macos#3170': {
    title: {
      ja: 'alt-tab-macos の報告、OpenSSL 3 の PKCS#12',
      en: 'alt-tab-macos report of a PKCS#12 file made by OpenSSL 3',
    },
    url: 'https://github.com/lwouis/alt-tab-macos/issues/3170',
    checkedOn: '2026-11-25',
  },
  'rust-security-framework#216': {
    title: {
      ja: 'rust-security-framework の報告、正しいパスワードでの検証の失敗',
      en: 'rust-security-framework report of a failed verification with the right password',
    },
    url: 'https://github.com/kornelski/rust-security-framework/issues/216',
    checkedOn: '2026-11-25',
  },
  'qiita/carol0226-enrolment': {
    title: {
      ja: 'ライセンスがない利用者の同期のエラー 0x80190190（Qiita）',
      en: 'Error 0x80190190 in a sync by a user without licence (Qiita, in Japanese)',
    },
    url: 'https://qiita.com/carol0226/items/6ff09b7f06043ede40cb',
    checkedOn: '2026-11-25',
  },
  'ittrip/80192ee7': {
    title: {
      ja: 'アカウントの追加で表示される 80192EE7（ITトリップ）',
      en: '80192EE7 while an account is added (ITtrip, in Japanese)',
    },
    url: 'https://ittrip.xyz/microsoft-365/m365-limit-device-80192ee7',
    checkedOn: '2026-11-25',
  },
} satisfies SourceSet
