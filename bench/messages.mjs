/** Messages to be found: those of the shipped catalog, filled up with ones that differ in one noun from their neighbours. */
import { plugins } from './vendors.mjs'

const places =
  'サーバ 管理コンソール デバイス ストア ポータル クラウド ディレクトリ データベース ゲートウェイ プロキシ'.split(
    ' ',
  )
const things =
  '証明書 プロファイル 端末 構成 トークン アカウント ライセンス アプリ パスコード キー 利用者 グループ ポリシー 鍵 通知 回線 拠点 部署 台帳 申請書 契約 ドメイン'.split(
    ' ',
  )
const acts = '取得 登録 更新 削除 検証 認証 送信 受信 確認 変更'.split(' ')
const ends =
  'しばらくしてから再度お試しください。 管理者にお問い合わせください。 入力内容を確認してください。 接続を確認してください。 画面を閉じて、初めからやり直してください。'.split(
    ' ',
  )

const slots = {
  url: 'https://mdm.example.jp/enrol',
  status: '403',
  profileName: '社内Wi-Fi',
  payload: 'Wi-Fi',
  days: '30',
  time: '10:30',
}

/** The distinct messages of the shipped catalog, in both languages, and whose they are: several errors may say the same. */
export const shipped = [
  ...ownersOf(
    plugins.flatMap(({ errors }) =>
      errors.flatMap(({ id, messages }) =>
        messages.flatMap(({ ja, en }) => [ja, en].map((text) => ({ id, text }))),
      ),
    ),
  ),
].map(([text, ids]) => ({ ids, text }))

/** So many messages, each with the ids of whom it belongs to. */
export function messages(count) {
  const made = Array.from({ length: Math.max(0, count - shipped.length) }, (_, i) => ({
    ids: [`near/${i}`],
    text: nearDuplicate(i),
  }))
  return [...shipped, ...made].slice(0, count)
}

/** With its slots filled, as a screen shows it. */
export function shown(message) {
  return message.replace(/\{(\w+)\}/g, (_, slot) => slots[slot])
}

/** A mail of 600 characters about other things, in whose midst the message stands. */
export function mailWith(message) {
  return mail.replace('…', message)
}

function nearDuplicate(i) {
  const [place, thing, act, end] = [
    i % places.length,
    Math.floor(i / 10) % things.length,
    Math.floor(i / (10 * things.length)) % acts.length,
    Math.floor(i / (100 * things.length)),
  ]
  return `${places[place]}で${things[thing]}の${acts[act]}に失敗しました。${ends[end]}`
}

function ownersOf(list) {
  const groups = new Map()
  for (const { id, text } of list) groups.set(text, [...new Set([...(groups.get(text) ?? []), id])])
  return groups
}

const mail = `お世話になっております。情報システム部の田中です。本日から下記のメッセージが表示され、作業が進みません。再起動もしてみましたが、状況は変わりませんでした。ネットワークの設定や証明書の確認、アプリの更新なども一通り試しております。

「…」

端末は昨日受け取った新しいもので、初期設定の途中です。プロファイルの登録は完了しているように見えますが、管理コンソールではまだ未登録と表示されています。サーバの管理者にも連絡しましたが、原因は分かりませんでした。他の端末では問題なく登録できています。念のため、時刻の設定、無線の電波の強さ、空き容量も見ましたが、いずれも問題はないようです。昨日の夕方に一度だけ別の画面が出たように思いますが、内容は覚えておりません。

お手数ですが、対処方法をご教示いただけますと幸いです。なお、急ぎの作業がありますので、本日中にご回答いただけると助かります。どうぞよろしくお願いいたします。
情報システム部 田中
電話 03-0000-0000`
