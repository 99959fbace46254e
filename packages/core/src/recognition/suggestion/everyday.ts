import { onDemand } from '../../on-demand.ts'
import { eachTermOf } from './term.ts'

/**
 * What people say around any trouble with any product, in our own words. What stands here neither speaks for an entry
 * nor, where it is said besides, against one.
 */
const phrases = [
  // when, who, where
  '昨日から今日から先週から先月から今朝から朝から急に突然いきなり最近いつも毎回毎日たまに時々前は前まで以前は先ほどさっき今まで途中で途中から最後に最初に次に',
  '私は私の自分の自分で社員が社員の従業員から利用者からユーザーから上司が部長が担当者が担当の同僚が新人が先生が生徒が学校で会社で会社の社内の自宅で家で現場で部署の全員が一部の数人だけ何人か何台か一台だけ全台',
  '誰か教えてください困っています助けてください急いでいます至急お願いします。よろしくお願いいたします。お世話になっております。お疲れ様です。ありがとうございます。すみません。申し訳ありません。ご不便をおかけしますがしばらくお待ちください。ご迷惑をおかけしております。ただ今メンテナンス中です。ご利用いただけません。管理者に連絡してください。管理者にお問い合わせください。お知らせです。ご案内です。発行のお知らせ、下記のURLにアクセスして、下記をご確認ください。ご利用ください。ご利用期間は、サービスのご利用',
  // asking
  'どうすればいいですか。どうしたらいいですか。どうしたらよいでしょうか。何をすればいいですか。なぜですか。どうしてですか。原因は何ですか。原因が分かりません。分からないです。対処方法を教えてほしい。直し方が知りたい。やり方を教えて。方法はありますか。大丈夫ですか。いいのでしょうか。問題ないですか。できますか。どこを見ればいいですか。どこで確認できますか',
  // what a screen does
  'と言われました。と言われて進めません。と言われる。って言われた。って出ます。と出ました。と表示されました。と表示されます。が出てきて、画面が出て、画面に出る。メッセージが出る。エラーが出ます。エラーになります。エラーになった。エラーで止まる。赤い字で。英語で。ダイアログが。ポップアップが',
  // what people do
  '開こうとしたら、押したら、押すと、押しても、開いたら、やってみたら、しようとすると、しようとしたら、しましたが、したのに、したところ、してから、入れようとしたら、使おうとしたら、変えたら、直したら、試したら、選んだら、タップしたら、クリックすると、入力したら、設定したら、再起動しても、何度やっても、何回も、もう一度やっても、やり直しても、同じです。変わりません。変わらない。うまくいかない。うまくいきません。進まない。進めない。進みません。動かない。動きません。使えない。使えません。使えなくなりました。できない。できません。できなくなった。ならない。なりません。なってしまう。なってしまいました。出ない。来ない。見えない。見つからない。消えた。消えない。止まったまま。終わらない。固まる。遅い。重い。おかしい。変な。ダメです。だめでした。無理です。失敗します。失敗する。失敗しました',
  // grammar around nouns
  'については、に関して、のとき、の時に、の場合、のところで、のほうで、のために、のせいで、という、ということ、というのが、みたいな、ような、らしい、っぽい、だけど、ですが、ので、から、まで、には、では、とは、ても、けど、のに、って、とか、など、です。ます。ました。ません。でした。ている。ています。ていない。ていません。された。されて。される。されない。されません。されている。された状態。ことができません。ことがあります。必要があります。思います。思っています。みたいです。ようです。でしょうか',
  // things everybody has
  '新しい古い別の他の同じ全部一部普通に本日明日今日昨日今年去年来年毎年毎月数日前日前分前時間後一時間何時間電話メールが届いたメールを送る連絡が来た問い合わせがあった会議仕事業務出張作業画面ボタン文字写真番号名前設定画面設定を設定から電源充電音が通知がパスワードを忘れたログインできない接続できない開けない保存できない送れない印刷できない同期できないダウンロードできないインストールできない更新できないアップデートしたらアカウント。機種変更したらスマホのアプリが、スマホを変えたら、二段階認証の認証アプリが、パスワードが正しくありません。入力エラー。入力内容に誤りがあります。追加できませんでした。拡張機能を追加。怒られる。怒られました。通販サイト',
]
const words =
  'a an the this that these those it its they them their we our us i my me you your he she his her who which what when where why how all any some every each both one two other another same new old only also again still just now then today yesterday since until before after during while for from in into on onto off out of over under up down by with without about at to as and or but nor so if because than too very more most much many few less least is are was were be been being am do does did done doing have has had having can could cannot may might must should will would shall need needs want wants get gets got getting go goes went going come comes came make makes made take takes took give gives gave see sees saw seen say says said tell tells told ask asks asked show shows showed shown try tries tried trying use uses used using work works worked working open opens opened click clicked press pressed tap tapped put set find found know known help please thanks thank hello hi dear best regards team user users people person colleague boss everyone nobody somebody someone anyone something anything nothing everything thing things time times day days week weeks month months year years morning minute minutes hour hours way problem problems issue issues error errors message messages screen screens page button window text happens happened appear appears appeared pop popup keep keeps kept stop stops stopped start starts started fail fails failed failing wrong right fine okay there here not no yes don doesn didn isn wasn won can t s re ve ll m d able unable anymore longer always never sometimes suddenly whenever left first last next back away really actually seems seem like though however even already yet mine ours whole part number name login log sign in password account setting settings phone phones laptop computer machine email mail sent send receive received call called restart restarted reboot rebooted reinstall install update updated download downloaded contact admin administrator server servers shut shutting shutdown service services stopping extension extensions browser'

const keys = onDemand(() => {
  const all = new Set<number>()
  for (const text of [...phrases, words])
    eachTermOf(text, (key) => {
      all.add(key)
      return false
    })
  return all
})

/** Whether a term is said in everyday language. */
export const isEveryday = (key: number): boolean => keys().has(key)
