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
  source: ['CL-04', 'CL-05', 'CL-06', 'CL-07', 'CL-32'],
})
