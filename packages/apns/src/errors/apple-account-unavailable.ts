import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

const accounts = ['Apple ID', 'Apple Account', 'Apple アカウント']
const portals = ['Push Certificates Portal', 'APCP']
const noSignIn = ['ログインできな', 'ログインできません', 'サインインできな', 'サインインできません']
const lost = [
  '分からな',
  'わからな',
  '分かりません',
  'わかりません',
  '不明',
  '忘れ',
  '紛失',
  '使えな',
  '使えません',
  '利用不可',
  '利用できな',
  '利用できません',
  'ロックされ',
]

/** A situation, not a message: nobody can sign in to the portal any more. People say it in their own words. */
export const appleAccountUnavailable = defineError({
  id: 'apns/apple-account-unavailable',
  codeContext: [...portalContext, '年次更新'],
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'プッシュ証明書の取得に使った Apple ID で、Apple Push Certificates Portal にサインインできません。',
    en: 'The Apple ID that the push certificate was issued to cannot sign in to the Apple Push Certificates Portal.',
  },
  messages: [
    {
      ja: '年次更新に利用する Apple ID が使えない',
      en: 'The Apple ID for the yearly renewal cannot be used',
      verbatim: ['ja'],
    },
    {
      ja: 'ログインに利用する Apple ID やパスワードが分からなくなってしまった',
      en: 'The Apple ID or its password for signing in is no longer known',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: 'SMS 認証用の SIM を解約してしまいログインできなくなってしまった',
      en: 'The SIM for SMS verification was cancelled, and signing in is no longer possible',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  keywords: [
    ...accounts.flatMap((account) => [...lost, ...noSignIn].map((word) => `${account} … ${word}`)),
    ...portals.flatMap((portal) => noSignIn.map((word) => `${portal} … ${word}`)),
    'SMS 認証 … ログインできな',
    'SMS 認証 … サインインできな',
    'SMS … 届かな … Apple',
    '確認コード … 届かな … Apple',
    'Apple … 確認コード … 届かな',
    'Apple … 確認コード … 受け取れな',
    'SIM … 解約 … ログインできな',
    'SIM … 解約 … サインインできな',
    'forgot … Apple ID',
    'forgot … Apple Account',
    'lost … Apple ID',
    'lost … Apple Account',
  ],
  told: {
    ja: [
      '前の担当が辞めてしまい、プッシュ証明書を作ったApple IDのパスワードを誰も知りません',
      'APNs証明書を更新したいのに、どのアップルのアカウントで取ったのか分からない',
      'プッシュ証明書のサイトに入れない。確認コードが退職した人の携帯に飛んでしまう',
      '二段階認証の電話番号が解約済みの携帯で、証明書の更新ページにサインインできません',
      'MDM証明書を去年取ったときのApple IDがロックされていて更新できない',
      '引き継ぎ資料にApple IDが載っていなくて、MDMのプッシュの更新ができません',
      'Apple IDのメールアドレスがもう存在しない部署のもので、証明書ポータルのパスワードをリセットできない',
      '証明書の更新、違うApple IDでやっちゃだめなんですよね?元のやつに入れなくなってます',
      'プッシュ証明書用のアカウントを個人のApple IDで作った社員が退社して連絡がつかない',
      'アップルの証明書のページにログインしようとすると、信頼できる番号宛てのコードが受け取れない',
      'Apple IDを忘れてMDMの証明書の期限が来月に迫っている',
      '管理対象Apple IDにしたらプッシュ証明書のポータルに入れなくなった',
      'Apple ID 不明 プッシュ証明書 更新',
      '決算期に総務のメールを廃止、それが証明書用のアカウントだった。アップルにどう相談する?',
      'MDMベンダーに聞いたら自社で取得したAppleの資格情報が必要、でも台帳は空白',
      '古い携帯番号しか紐付いておらず、identity.apple.comの認証コードが闇に消える',
    ],
    en: [
      'The person who made the push certificate left and nobody knows the Apple ID password',
      "we need to renew the APNs certificate but don't know which Apple account it was made with",
      "The verification code for the push certificate site goes to a former employee's phone",
      "Phone number for two-factor was cancelled, can't get into Apple's certificate portal",
      "Apple ID used for last year's MDM certificate is locked",
      "handover notes don't mention the Apple ID for the MDM push certificate",
      "The mailbox behind the Apple account for the push certificate no longer exists, can't reset the password",
      "can I renew the push certificate with a different Apple ID? We've lost access to the old one",
      "An ex-colleague used a personal Apple ID for our MDM push certificate and can't be reached",
      "can't sign in to identity.apple.com to renew the push cert, the code never arrives",
      'MDM certificate ends next month and I forgot the Apple account',
      'apple id unknown push certificate renew',
      'We retired a shared mailbox, turns out it was the login for the push certificate',
      'MDM vendor says only our own Apple credentials will do, our records are blank',
      'old mobile number behind the Apple ID, codes for the certificate portal go into the void',
    ],
  },
  source: ['CL-04', 'CL-05', 'CL-06', 'CL-07', 'CL-32'],
})
