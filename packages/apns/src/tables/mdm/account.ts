import { mdmErrors } from './mdm-table.ts'

export const accountErrors = [
  ...mdmErrors('MCEmailErrorDomain', 'install', {
    7000: { ja: 'メールサーバーに接続できません。', en: 'The mail host cannot be reached.' },
    7001: {
      ja: 'メールアカウントの認証情報が正しくありません。',
      en: 'The credentials of the mail account are not valid.',
    },
    7002: {
      ja: 'メールアカウントの確認中に不明なエラーが発生しました。',
      en: 'An unknown error occurred while the mail account was validated.',
    },
    7003: { ja: 'S/MIME 用の証明書が見つかりません。', en: 'The S/MIME certificate is not found.' },
    7004: { ja: 'S/MIME 用の証明書が正しくありません。', en: 'The S/MIME certificate is not valid.' },
    7005: { ja: 'IMAP アカウントの設定に誤りがあります。', en: 'The IMAP account is misconfigured.' },
    7006: { ja: 'POP アカウントの設定に誤りがあります。', en: 'The POP account is misconfigured.' },
    7007: { ja: 'SMTP アカウントの設定に誤りがあります。', en: 'The SMTP account is misconfigured.' },
  }),

  ...mdmErrors('MCSubCalErrorDomain', 'install', {
    16000: { ja: '照会カレンダーを作成できません。', en: 'The calendar subscription cannot be created.' },
    16001: {
      ja: '照会カレンダーのホスト名がありません。',
      en: 'The calendar subscription names no host.',
    },
    16002: {
      ja: '同じ照会カレンダーがすでにあります。',
      en: 'The same calendar subscription exists already.',
    },
  }),

  ...mdmErrors('MCCalDAVErrorDomain', 'install', {
    17000: { ja: 'CalDAV アカウントを作成できません。', en: 'The CalDAV account cannot be created.' },
    17001: { ja: 'CalDAV アカウントのホスト名がありません。', en: 'The CalDAV account names no host.' },
    17002: { ja: '同じ CalDAV アカウントがすでにあります。', en: 'The same CalDAV account exists already.' },
  }),

  ...mdmErrors('MCDAErrorDomain', 'install', {
    18000: {
      ja: 'アカウントの接続確認で不明なエラーが発生しました。',
      en: 'An unknown error occurred while an account was being reached.',
    },
    18001: { ja: 'アカウントのサーバーに接続できません。', en: "The account's host cannot be reached." },
    18002: { ja: 'アカウントの認証情報が正しくありません。', en: "The account's credentials are not valid." },
  }),

  ...mdmErrors('MCLDAPErrorDomain', 'install', {
    19000: { ja: 'LDAP アカウントを作成できません。', en: 'The LDAP account cannot be created.' },
    19001: { ja: 'LDAP アカウントのホスト名がありません。', en: 'The LDAP account names no host.' },
    19002: { ja: '同じ LDAP アカウントがすでにあります。', en: 'The same LDAP account exists already.' },
  }),

  ...mdmErrors('MCCardDAVErrorDomain', 'install', {
    20000: { ja: 'CardDAV アカウントを作成できません。', en: 'The CardDAV account cannot be created.' },
    20001: { ja: 'CardDAV アカウントのホスト名がありません。', en: 'The CardDAV account names no host.' },
    20002: {
      ja: '同じ CardDAV アカウントがすでにあります。',
      en: 'The same CardDAV account exists already.',
    },
  }),

  ...mdmErrors('MCEASErrorDomain', 'install', {
    21000: {
      ja: 'Exchange サーバーからポリシーを取得できません。',
      en: 'The policy cannot be fetched from the Exchange server.',
    },
    21001: {
      ja: 'Exchange サーバーのポリシーに従えません。',
      en: 'The device cannot comply with the policy of the Exchange server.',
    },
    21002: {
      ja: 'Exchange サーバーの暗号化ポリシーに従えません。',
      en: 'The device cannot comply with the encryption policy of the Exchange server.',
    },
    21003: { ja: 'Exchange アカウントのホスト名がありません。', en: 'The Exchange account names no host.' },
    21004: { ja: 'Exchange アカウントを作成できません。', en: 'The Exchange account cannot be created.' },
    21005: {
      ja: '同じ Exchange アカウントがすでにあります。',
      en: 'The same Exchange account exists already.',
    },
    21006: {
      ja: 'Exchange アカウントの証明書を復号できません。',
      en: 'The certificate of the Exchange account cannot be decrypted.',
    },
    21007: { ja: 'Exchange アカウントを確認できません。', en: 'The Exchange account cannot be verified.' },
  }),

  ...mdmErrors('MCOSXServerErrorDomain', 'install', {
    42000: {
      ja: 'macOS Server のアカウントを作成できません。',
      en: 'The macOS Server account cannot be created.',
    },
    42001: {
      ja: 'macOS Server のアカウントのホスト名がありません。',
      en: 'The macOS Server account names no host.',
    },
    42002: {
      ja: '同じ macOS Server のアカウントがすでにあります。',
      en: 'The same macOS Server account exists already.',
    },
  }),

  ...mdmErrors('MCSSOErrorDomain', 'install', {
    34000: {
      ja: 'シングルサインオンのアプリ識別子の照合パターンが正しくありません。',
      en: 'A pattern of app identifiers for single sign-on is not valid.',
    },
    34001: {
      ja: 'シングルサインオンの URL の照合パターンが正しくありません。',
      en: 'A pattern of URLs for single sign-on is not valid.',
    },
    34002: { ja: 'Kerberos のプリンシパル名がありません。', en: 'The Kerberos principal name is missing.' },
    34003: {
      ja: 'Kerberos のプリンシパル名が正しくありません。',
      en: 'The Kerberos principal name is not valid.',
    },
    34004: {
      ja: 'Kerberos の認証に使う証明書が見つかりません。',
      en: 'The identity certificate for Kerberos is not found.',
    },
  }),
]
