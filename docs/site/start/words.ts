import type { Localized } from '@shindan/core'

/** The words of the start page. */
export const startWords = {
  title: {
    ja: '診断 shindan — 登録トラブルの診断と期限の確認',
    en: 'shindan 診断 — diagnosis for enrolled devices',
  },
  headline: {
    ja: 'デバイス登録のトラブルを、推測せずに解決する',
    en: 'Enrolment trouble, settled without guessing',
  },
  lead: {
    ja: 'MDM の管理コンソールやヘルプデスクツールに組み込む TypeScript ライブラリです。エラーの文言と分かっている事実から原因を絞り込み、証明書の期限を計算し、操作の前に安全かどうかを確かめます。どの答えにも出典があり、処理はすべてその場で行われます。',
    en: 'A TypeScript library for MDM consoles and help-desk tools. From an error message and whatever facts there are it narrows down the cause, computes the dates of certificates, and checks whether something is safe before it is done. Every answer names its source, and nothing leaves the machine.',
  },
  try: { ja: 'このページで試す', en: 'Try it on this page' },
  begin: { ja: '使いはじめる', en: 'Get started' },
  findError: { ja: 'エラーを調べる', en: 'Look up an error' },
  questions: {
    ja: [
      [
        '何が起きたのか',
        '画面の文言、コード、デバイスの事実から、エラーと原因を特定します。原因を確定または除外し、対処と次に確認すべきことを答えます。',
      ],
      [
        'いつ何が起きるのか',
        '証明書のインストール期限、メンテナンス、毎年のプッシュ証明書更新、通知の日付を計算します。',
      ],
      [
        '実行してよいか',
        '更新したプッシュ証明書をアップロードする前に実際のファイルを調べ、デバイスとの通信を失う前に知らせます。',
      ],
    ],
    en: [
      [
        'What went wrong?',
        'A message, a code and facts of the device become the recognised error, with its causes proven or ruled out, what to do, and the next question worth asking.',
      ],
      [
        'What happens when?',
        'Install deadlines, maintenance windows, the yearly renewal of push certificates, and reminders: computed from the dates that are known.',
      ],
      [
        'Is this safe to do?',
        'The real files of a renewed push certificate are checked before it is uploaded, and before thousands of devices lose contact.',
      ],
    ],
  },
  playground: { ja: 'プレイグラウンド', en: 'Playground' },
  playgroundLead: {
    ja: 'ここで入力した文言やファイルは、このブラウザの中だけで処理されます。',
    en: 'What you enter or drop here is worked on in this browser alone.',
  },
  diagnosis: { ja: 'エラーを貼り付けて診断する', en: 'Paste an error' },
  renewal: { ja: 'プッシュ証明書の更新を確かめる', en: 'Check a renewed push certificate' },
  dates: { ja: '証明書の日程を調べる', en: 'The dates of a certificate' },
  lifecycle: { ja: '種類', en: 'Kind' },
  date: { ja: '日付', en: 'day' },
  time: { ja: '時刻（分かる場合）', en: 'time, where it is known' },
  now: { ja: '現在とみなす日', en: 'Taken as today' },
  number: { ja: '番号', en: 'No.' },
  what: { ja: '内容', en: 'What' },
  when: { ja: '日時', en: 'When' },
  state: { ja: '状態', en: 'State' },
  line: {
    ja: '日程を 1 本の線に並べた図です。番号は下の表と同じです。',
    en: 'The dates on one line. The numbers are those of the table below.',
  },
  enterDates: {
    ja: '日付を入れると、期限、時間帯、通知がここに並びます。',
    en: 'Enter a date to see deadlines, windows and reminders here.',
  },
  notReadable: { ja: '入力を確認してください。', en: 'Please check what was entered.' },
  needsScript: {
    ja: 'プレイグラウンドには JavaScript が必要です。ほかのページは JavaScript なしで読めます。',
    en: 'The playground needs JavaScript. Every other page does without.',
  },
  install: { ja: 'インストール', en: 'Install' },
  installLead: {
    ja: 'コアと、使っている製品のパッケージを選びます。Node 20.19 以降、ブラウザ、エッジ環境で動きます。npm では公開前のため、それまではリポジトリからビルドします。',
    en: 'The core, and the packages of the products that you use. They run in Node 20.19 or newer, in browsers and at the edge. Until they are on npm, they are built from the repository.',
  },
  fromSources: { ja: 'リポジトリからの使い方', en: 'How to use them from the repository' },
  private: { ja: '何も送信されないことの確かめ方', en: 'How to check that nothing is sent' },
  privateSteps: {
    ja: [
      'このページのソースを表示し、先頭の Content-Security-Policy を見てください。connect-src が none なので、ページはどこにも接続できません。検索の索引も、このサイトのスクリプトとして読み込まれます。',
      'ブラウザの開発者ツールで「ネットワーク」を開き、文言を貼り付けたりファイルをドロップしたりしてください。表示されるのは、このサイト自身のファイルの読み込みだけです。',
      'ページを開いたあとでネットワークを切っても、プレイグラウンドは動きます（一度使って、必要なファイルが読み込まれたあと）。',
    ],
    en: [
      'View the source of this page and look at the Content-Security-Policy at its top: connect-src is none, so the page cannot connect to anything. The search index, too, is loaded as a script of this site.',
      'Open “Network” in the developer tools of your browser, then paste a message or drop files. All that is listed are this site’s own files.',
      'Go offline: once it has been used, so that its files are loaded, the playground goes on working.',
    ],
  },
  more: { ja: 'もっと知る', en: 'Read on' },
  counts: { ja: 'カタログの内容', en: 'What is catalogued' },
} as const satisfies { readonly [word: string]: Localized<unknown> }
