/** A thousand messages that differ in one noun from their neighbours. */
export function nearDuplicates() {
  const places =
    'サーバ 管理コンソール デバイス ストア ポータル クラウド ディレクトリ データベース ゲートウェイ プロキシ'.split(
      ' ',
    )
  const things = '証明書 プロファイル 端末 構成 トークン アカウント ライセンス アプリ パスコード キー'.split(
    ' ',
  )
  const acts = '取得 登録 更新 削除 検証 認証 送信 受信 確認 変更'.split(' ')
  return Array.from({ length: 1000 }, (_, i) => {
    const [place, thing, act] = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100)]
    const ja = `${places[place]}で${things[thing]}の${acts[act]}に失敗しました。しばらくしてから再度お試しください。`
    return {
      id: `near/${i}`,
      messages: [{ ja, en: `Failure ${i} of act ${act} on thing ${thing} at place ${place}.` }],
    }
  })
}

/** A mail of 600 characters about other things, with … where the message stands. */
export const mail = `お世話になっております。情報システム部の田中です。本日から下記のメッセージが表示され、作業が進みません。再起動もしてみましたが、状況は変わりませんでした。ネットワークの設定や証明書の確認、アプリの更新なども一通り試しております。

「…」

端末は昨日受け取った新しいもので、初期設定の途中です。プロファイルの登録は完了しているように見えますが、管理コンソールではまだ未登録と表示されています。サーバの管理者にも連絡しましたが、原因は分かりませんでした。他の端末では問題なく登録できています。念のため、時刻の設定、無線の電波の強さ、空き容量も見ましたが、いずれも問題はないようです。昨日の夕方に一度だけ別の画面が出たように思いますが、内容は覚えておりません。

お手数ですが、対処方法をご教示いただけますと幸いです。なお、急ぎの作業がありますので、本日中にご回答いただけると助かります。どうぞよろしくお願いいたします。
情報システム部 田中
電話 03-0000-0000`
