import {
  errorTable,
  type Localized,
  type Message,
  type Platform,
  type Table,
  type TableErrors,
  type TableRow,
} from '@shindan/core'
import {
  macVerificationFailed,
  passwordRefused,
  profileOrProvider,
  temporaryProfile,
} from './certificate-import-told.ts'

interface ImportRow extends TableRow {
  readonly platforms: readonly Platform[]
  readonly code?: string
  readonly codeAliases?: readonly string[]
  readonly messages?: readonly Message[]
  readonly keywords?: readonly string[]
  /** Signs of a certificate file: the words alone do not say whose password is wrong. */
  readonly codeContext?: readonly string[]
  readonly unexplained: Localized
  readonly source: readonly string[]
}

const useLocalProfile: Localized<readonly string[]> = {
  ja: [
    '利用者がいったんサインアウトし、サインインし直してから、もう一度インポートします。',
    '管理者が、利用者のプロファイルが一時プロファイルまたは固定プロファイルでないか確認します。',
    'ローカルプロファイルまたは移動プロファイルでサインインした状態でインポートします。',
  ],
  en: [
    'Have the user sign out and in again, and import once more.',
    'Have the administrator check that the profile of the user is not a temporary or mandatory one.',
    'Import while the user is signed in with a local or roaming profile.',
  ],
}

/** What Windows and macOS say when a certificate file with its key (PKCS#12, PFX) is imported. */
const certificateImport = {
  'windows-import-temporary-profile': {
    ja: '一時プロファイルまたは固定プロファイルでサインインしているため、Windows が秘密鍵を保存できません。',
    en: 'Windows cannot store the private key because the user is signed in with a temporary or mandatory profile.',
    platforms: ['windows'],
    code: 'NTE_TEMPORARY_PROFILE',
    codeAliases: ['0x80090024', '80090024', '-2146893788'],
    messages: [
      {
        ja: 'CertUtil: このユーザーのプロファイルは一時的なものです。',
        en: 'CertUtil: Profile for the user is a temporary profile.',
        verbatim: ['ja'],
      },
    ],
    unexplained: {
      ja: 'なぜ一時プロファイルになったかは、エラーからは判断できません。',
      en: 'The error does not show why the profile is a temporary one.',
    },
    advice: useLocalProfile,
    told: temporaryProfile,
    source: ['pkiwithadcs/temporary-profile'],
  },
  'windows-import-profile-or-provider': {
    ja: '証明書のインポート ウィザードが、利用者のプロファイルまたは秘密鍵を扱う部品（CSP）を利用できませんでした。',
    en: 'The Certificate Import Wizard could not use the profile of the user or the provider for the private key (CSP).',
    platforms: ['windows'],
    messages: [
      {
        ja: '内部エラーが発生しました。ユーザー プロファイルにアクセスできないか、インポートしている秘密キーはシステムにインストールされていない暗号化サービス プロバイダーが必要である可能性があります。',
        en: 'An internal error occurred. Either the user profile is not accessible or the private key that you are importing might require a cryptographic service provider that is not installed on your system.',
        verbatim: ['ja'],
      },
    ],
    unexplained: {
      ja: '画面は二つの可能性を挙げるだけで、どちらかは示しません（一時プロファイルで表示されることが知られています）。',
      en: 'The wizard names two possibilities and does not tell them apart; a temporary profile is known to show this.',
    },
    advice: {
      ja: [
        ...useLocalProfile.ja,
        'それでも同じ場合は、証明書の発行元に、どの暗号化サービス プロバイダーが必要かを確認します。',
      ],
      en: [
        ...useLocalProfile.en,
        'If it stays, ask the issuer of the certificate which cryptographic service provider it needs.',
      ],
    },
    told: profileOrProvider,
    source: ['pkiwithadcs/temporary-profile'],
  },
  'windows-import-password-refused': {
    ja: 'Windows が、証明書ファイル（PFX）をそのパスワードで開けませんでした（パスワードが正しくても表示されることがあります）。',
    en: 'Windows could not open the certificate file (PFX) with the password; this shows with the right password too.',
    platforms: ['windows'],
    messages: [
      {
        ja: 'インポートしようとしている PFX ファイルには、別のパスワードか、保護の対象である Active Directory プリンシパルのメンバーシップが必要です。',
        en: 'The PFX file you are trying to import requires either a different password or membership in an Active Directory principal to which it is protected.',
        verbatim: ['en'],
      },
    ],
    keywords: [
      '証明書のインポート … 入力されたパスワードが間違っています',
      '入力されたパスワードが間違っています … 証明書のインポート',
      'Certificate Import Wizard … The password you entered is incorrect',
      'The password you entered is incorrect … Certificate Import Wizard',
      'pfx … The specified network password is not correct',
      'X509Certificate2 … The specified network password is not correct',
      'pfx … 指定されたネットワーク パスワードが間違っています',
      'importPFX … ERROR_INVALID_PASSWORD',
      'importPFX … 0x80070056',
    ],
    codeContext: ['証明書のインポート', 'Certificate Import Wizard', 'PFX', 'X509Certificate2'],
    unexplained: {
      ja: 'パスワードの誤りと、その Windows が読めない暗号方式（AES256-SHA256）のファイルとで、表示は同じです。',
      en: 'A wrong password and a file encrypted in a way that this Windows cannot read (AES256-SHA256) look alike.',
    },
    advice: {
      ja: [
        'パスワードを、前後の空白が入らないように入力し直します。',
        'Windows Server 2016 以前など古い Windows であれば、新しい Windows でインポートできるか試します。',
        '新しい Windows では開ける場合、証明書の管理者が、暗号方式に TripleDES-SHA1 を選んで証明書ファイルをエクスポートし直します（古い暗号方式のため、インポート後にファイルを削除します）。',
        'パスワードが分からない場合は、証明書の発行元に証明書ファイルの再発行を依頼します。',
      ],
      en: [
        'Enter the password again, without blanks before or after it.',
        'On an old Windows, such as Windows Server 2016 or before, try whether a newer one imports the file.',
        'If it does, have the certificate exported again with TripleDES-SHA1 by whoever manages it; that encryption is old, so delete the file after the import.',
        'If the password is not known, ask the issuer of the certificate for a new file.',
      ],
    },
    told: passwordRefused,
    source: ['qiita/pfx-aes256'],
  },
  'macos-import-mac-verification-failed': {
    ja: 'macOS が証明書ファイル（PKCS#12）を検証できませんでした（パスワードが正しくても表示されることがあります）。',
    en: 'macOS could not verify the certificate file (PKCS#12); this shows with the right password too.',
    platforms: ['macos', 'ios', 'ipados'],
    messages: [
      {
        ja: 'PKCS12 のインポート中に MAC の検証に失敗しました',
        en: 'MAC verification failed during PKCS12 import',
        verbatim: ['en'],
      },
    ],
    unexplained: {
      ja: 'パスワードの誤り、空のパスワード、macOS が読めない新しい暗号方式のファイルとで、表示は同じです。',
      en: 'A wrong password, an empty one, and a file encrypted in a newer way than macOS reads look alike.',
    },
    advice: {
      ja: [
        'パスワードを確認し、空のパスワードであれば、パスワードを付けて証明書ファイルを作成し直します。',
        'OpenSSL 3 で作成した証明書ファイルであれば、「openssl pkcs12 -export」に -legacy を付けて作成し直します。',
        '作成できない場合は、証明書の発行元に、macOS で読み込める形式の証明書ファイルを依頼します。',
      ],
      en: [
        'Check the password; if it is empty, make the certificate file again with one.',
        'If OpenSSL 3 made the file, make it again by "openssl pkcs12 -export" with -legacy.',
        'If you cannot make it, ask the issuer of the certificate for a file that macOS reads.',
      ],
    },
    told: macVerificationFailed,
    source: ['alt-tab-macos#3170', 'rust-security-framework#216'],
  },
} satisfies Table<ImportRow>

/** Errors of importing a certificate file, e.g. `platforms/windows-import-temporary-profile`. */
export const certificateImportErrors: TableErrors<'platforms/', keyof typeof certificateImport> = errorTable(
  'platforms/',
  certificateImport,
  ({ platforms, code, codeAliases, messages, keywords, codeContext, unexplained, source }: ImportRow) => ({
    platforms,
    stage: 'install',
    severity: 'error',
    ...(code && { code }),
    ...(codeAliases && { codeAliases }),
    ...(messages && { messages }),
    ...(keywords && { keywords }),
    ...(codeContext && { codeContext }),
    unexplained,
    source,
  }),
)
