import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

/** "Get Started" alone is said everywhere, so it counts only beside words of the portal. */
export const portalGetStarted = defineError({
  id: 'apns/portal-get-started',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  severity: 'warning',
  summary: {
    ja: 'Apple Push Certificates Portal に、証明書の一覧ではなく「Get Started」の画面が表示されています。',
    en: 'The Apple Push Certificates Portal shows "Get Started" instead of the list of certificates.',
  },
  messages: [],
  keywords: [
    'Push Certificates Portal … Get Started',
    'APCP … Get Started',
    'Get Started … Push Certificates Portal',
    'Get Started … APCP',
    'Get Started … 画面',
    'Get Started … 表示',
    'Get Started … instead of … certificates',
  ],
  told: {
    ja: [
      'Appleの証明書サイトに入ったら、去年のプッシュ証明書がどこにも載っていません',
      'プッシュ証明書を更新しようとしたのに、一覧が出ないで初めての人向けみたいな画面になる',
      'Push Certificates Portalにサインインしたら空っぽで、Renewのボタンが見当たらない',
      'アップルのポータルに証明書が一つもない。消えちゃったんですか?',
      'APNs証明書の更新画面に行けず、新しく作るボタンしか出てきません',
      '前は証明書の表があったのに、今日ログインしたら「始める」みたいなボタンだけになっている',
      '別のApple IDで入ってしまったのか、MDMの証明書が表示されない',
      '更新対象のプッシュ証明書がポータルの一覧にない。新規作成してもいいですか',
      'MDM証明書の更新手順にある一覧のページが出ず、最初の案内画面で止まっている',
      'Apple IDは合っているはずなのに、登録済みのプッシュ証明書が見えない',
      'push certificates portal 一覧 空',
      'ブックマークからアップルの証明書サイトへ。ウェルカムだけで過去分の行がゼロ',
      '社長のApple IDで入ってみたら何もなし。プッシュ証明書は誰のアカウントで取った?',
      'マニュアルの図と全然違う画面、MDM証明書を更新する相手が不在',
    ],
    en: [
      "Signed in at Apple's push certificate site and last year's certificate is nowhere",
      'wanted to renew the push certificate but I get a page for beginners instead of a list',
      "The Apple portal is empty, there's no Renew button for our MDM certificate",
      'all my certificates vanished from the Apple push portal?',
      'Only a button to begin shows up, not the table of push certificates',
      "Maybe I'm logged in with another Apple ID, the MDM certificate isn't listed",
      'The certificate to renew is not in the portal, can I just create a new one?',
      'the renewal guide shows a list of APNs certificates but I only see the welcome page',
      'Right Apple ID, I think, still no push certificates are shown',
      'push certificates portal empty list',
      "logged in with the CEO's Apple ID, nothing there, whose account holds the push certificate?",
      "Bookmark to Apple's certificate page, just a welcome and no rows from earlier years",
      "screen looks nothing like the manual's picture, no MDM certificate to pick",
    ],
  },
  source: ['LS-36', 'clomo-faq-53443'],
})
