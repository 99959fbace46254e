import type { Table } from '@shindan/core'
import type { WindowsRow } from './windows-mdm-rows.ts'

/**
 * Codes of Windows 8.1 (`MREGISTER_…`), of which Windows 10 and later use their successors under
 * 0x8018xxxx. No advice beyond updating: see the successor.
 */
export const windowsLegacyRows = {
  80190001: {
    symbol: 'MREGISTER_E_DEVICE_MESSAGE_FORMAT_ERROR',
    ja: 'Windows 8.1 の登録で、サーバーのメッセージの形式が正しくありませんでした。',
    en: 'In an enrolment of Windows 8.1, a message of the server had an invalid format.',
  },
  80190002: {
    symbol: 'MREGISTER_E_DEVICE_AUTHENTICATION_ERROR',
    ja: 'Windows 8.1 の登録で、サーバーが利用者を認証できませんでした。',
    en: 'In an enrolment of Windows 8.1, the server could not authenticate the user.',
  },
  80190003: {
    symbol: 'MREGISTER_E_DEVICE_AUTHORIZATION_ERROR',
    ja: 'Windows 8.1 の登録で、利用者に登録の権限がありませんでした。',
    en: 'In an enrolment of Windows 8.1, the user was not authorised to enrol.',
  },
  80190004: {
    symbol: 'MREGISTER_E_DEVICE_CERTIFCATEREQUEST_ERROR',
    ja: 'Windows 8.1 の登録で、証明書テンプレートの権限がないか、認証局に接続できませんでした。',
    en: 'In an enrolment of Windows 8.1, the certificate template was not permitted or the authority not reachable.',
  },
  80190005: {
    symbol: 'MREGISTER_E_DEVICE_CONFIGMGRSERVER_ERROR',
    ja: 'Windows 8.1 の登録で、管理サーバーに障害が発生しました。',
    en: 'In an enrolment of Windows 8.1, the management server failed.',
  },
  80190006: {
    symbol: 'MREGISTER_E_DEVICE_INTERNALSERVICE_ERROR',
    ja: 'Windows 8.1 の登録で、サーバー内部に想定外のエラーが発生しました。',
    en: 'In an enrolment of Windows 8.1, an unexpected error occurred inside the server.',
  },
  80190007: {
    symbol: 'MREGISTER_E_DEVICE_INVALIDSECURITY_ERROR',
    ja: 'Windows 8.1 の登録で、要求のセキュリティ情報が認められませんでした。',
    en: 'In an enrolment of Windows 8.1, the security information of the request was not accepted.',
  },
  80190008: {
    symbol: 'MREGISTER_E_DEVICE_UNKNOWN_ERROR',
    ja: 'Windows 8.1 の登録で、サーバーに原因の分からないエラーが発生しました。',
    en: 'In an enrolment of Windows 8.1, an unknown error occurred at the server.',
  },
  80190009: {
    symbol: 'MREGISTER_E_REGISTRATION_IN_PROGRESS',
    ja: 'Windows 8.1 の登録で、別の登録処理が進行中でした。',
    en: 'In an enrolment of Windows 8.1, another enrolment was under way.',
  },
  '8019000a': {
    symbol: 'MREGISTER_E_DEVICE_ALREADY_REGISTERED',
    ja: 'Windows 8.1 の登録で、デバイスはすでに登録されていました。',
    en: 'In an enrolment of Windows 8.1, the device was enrolled already.',
  },
  '8019000b': {
    symbol: 'MREGISTER_E_DEVICE_NOT_REGISTERED',
    ja: 'Windows 8.1 で、デバイスは登録されていませんでした。',
    en: 'On Windows 8.1, the device was not enrolled.',
  },
  '8019000c': {
    symbol: 'MREGISTER_E_DISCOVERY_REDIRECTED',
    ja: 'Windows 8.1 の登録で、登録先の転送が必要でした。',
    en: 'In an enrolment of Windows 8.1, the look-up of the server had to be redirected.',
  },
  '8019000d': {
    symbol: 'MREGISTER_E_DEVICE_NOT_AD_REGISTERED_ERROR',
    ja: 'Windows 8.1 の登録で、デバイスが Active Directory に登録されていませんでした。',
    en: 'In an enrolment of Windows 8.1, the device was not registered with Active Directory.',
  },
  '8019000e': {
    symbol: 'MREGISTER_E_DISCOVERY_FAILED',
    ja: 'Windows 8.1 の登録で、登録先のサーバーが見つかりませんでした。',
    en: 'In an enrolment of Windows 8.1, the enrolment server was not found.',
  },
} satisfies Table<WindowsRow>
