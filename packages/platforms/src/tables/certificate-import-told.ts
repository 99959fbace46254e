import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const temporaryProfile: Told = {
  ja: [
    '一時的なプロファイルでログオンしているPCに、証明書が取り込めない',
    'ログインするたびデスクトップがまっさらになるPCで、pfxのインポートが失敗します',
    '証明書 インポート 一時プロファイル Windows',
    '共有PCや教室のWindowsで、固定プロファイルの利用者に証明書を入れられない',
    'TEMPフォルダのユーザーで動いているらしく、秘密鍵付きの証明書が保存できない',
    'VDIで毎回初期化されるWindows、証明書の鍵を置く場所がないと言われた',
    'サインイン時に「アカウントにサインインできません」の通知が出て以来、証明書が入らないPC',
    'certutilで証明書を入れたら、ユーザーが仮のものだと怒られました',
  ],
  en: [
    "signed in with a temporary profile, the certificate can't be taken in on this PC",
    'desktop is blank at every logon and the pfx import fails',
    'certificate import temporary profile windows',
    "mandatory profiles in the classroom, Windows won't store certificates for the pupils",
    "user seems to run from a TEMP folder, certificate with its private key isn't saved",
    "VDI reset each day, Windows has nowhere to put the certificate's key",
    "Ever since the notice that it can't sign in to my account, no certificate goes on the PC",
    'certutil says the user is only provisional when I add the certificate',
  ],
}

export const profileOrProvider: Told = {
  ja: [
    '証明書のウィザードの完了を押すと、内部のエラーとか長い文が出て入らない',
    'pfxをダブルクリックして取り込むと、暗号化の部品がないかもと言われた',
    '証明書 インポート 内部エラー 暗号化サービス',
    'ICカードの会社が出した証明書を普通のWindowsに入れようとして失敗',
    'リモートデスクトップで入ったサーバーにpfxをインポートすると最後にこける',
    '同じpfxが隣の人のWindowsには入る。自分のPCだけ利用者領域が壊れている?',
    '証明書の取り込みが、新しいユーザーでログオンしたら成功しました。元のままでは不可、Windows',
    'ヘルプデスクです。ウィザードがプロファイルか鍵の部品のどちらかと言うだけで、証明書が入りません',
  ],
  en: [
    'pressing finish in the certificate wizard gives a long text about something internal',
    'double-clicked the pfx, Windows says a cryptographic part may be missing',
    'certificate import internal error csp',
    "Certificate from a smart card maker won't go on an ordinary Windows",
    'imported the pfx on a server over remote desktop, it falls over at the end',
    "Same pfx works on my neighbour's Windows, is my user data damaged?",
    'certificate import worked under a new Windows user, not under the old one',
    'Help desk: the wizard only says profile or key provider, no certificate stored',
  ],
}

export const passwordRefused: Told = {
  ja: [
    'pfxのパスワードは合っているはずなのに、Windowsに違うと言われる',
    '証明書 pfx パスワード 間違い',
    'メールで届いた証明書のパスワードをコピーしたら、前後に空白が入ったのか通らない',
    'Windows Server 2016にだけ証明書ファイルが取り込めず、Windows 11では開ける',
    'PowerShellでpfxを読み込むとネットワークパスワードが違うと出るんですが、証明書の話ですよね?',
    '新しいPCからエクスポートした証明書を、古いサーバーへ移せません',
    '証明書の発行元に聞いてもパスワードは正しいとの返事、Windowsは受け取らない',
    '全角で打っていたかもしれません。証明書を入れる小窓で何度も跳ね返されます、PCです',
    'Intuneの証明書配布でpfxを登録しようとするとパスワード不一致の扱い',
  ],
  en: [
    "pfx password must be right, Windows says it's not",
    'certificate pfx password wrong',
    "copied the certificate's password from the mail, maybe with a blank at the end",
    "only Windows Server 2016 can't take the certificate file, Windows 11 opens it",
    "PowerShell complains of a network password when loading the pfx, that's about the certificate, right?",
    "exported the certificate on a new PC, can't move it to the old server",
    "Issuer confirms the password, Windows doesn't accept the certificate with it",
    'the little certificate window on my PC throws me back however I type it',
    'putting a pfx into Intune for certificate delivery counts as a password mismatch',
  ],
}

export const macVerificationFailed: Told = {
  ja: [
    'Macのキーチェーンにp12を入れようとしたら、検証に失敗とだけ英語で出る',
    'OpenSSLで作り直したp12だけ、macOSに取り込めません',
    'p12 Mac 検証 失敗 パスワード',
    'パスワードなしで書き出した証明書が、Macでは開けない',
    '同じp12がWindowsでは入るのに、Macのキーチェーンアクセスだと断られます',
    'CIのmacOSランナーで証明書のp12を読み込む段階が落ちるようになった',
    'パスワードを三回確かめたのに、iPhoneへ送ったp12が間違いと言われる',
    '証明書の担当からもらったp12、Macで開くとMACがどうのと。住所の話ではない?',
  ],
  en: [
    "putting a p12 in my Mac's keychain, it says verification failed and no more",
    "only the p12 made anew with OpenSSL doesn't go into macOS",
    'p12 mac verification failed',
    "exported the certificate without a password and the Mac can't open it",
    'p12 goes on Windows, Keychain Access on the Mac refuses it',
    'our macOS build runner began to fail at loading the certificate p12',
    'checked the password three times, the p12 sent to the iPhone is still called wrong',
    "p12 from our certificate admin mentions MAC, that isn't the network address, is it?",
  ],
}
