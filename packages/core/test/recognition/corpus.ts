import { catalog } from './catalog.ts'

/** A message as a screen shows it, its slots filled, with the error that it belongs to. */
export interface Sample {
  readonly id: string
  readonly text: string
}

const slotValues: { readonly [slot: string]: string } = {
  url: 'https://cybertrust.deviceid.ne.jp/iPhoneOTA/do/auth',
  status: '403',
  profileName: '社内Wi-Fi',
}

/** Every message of the test catalog in both languages. */
export const samples: readonly Sample[] = [
  ...new Map(
    catalog
      .flatMap(({ id, messages }) => messages.flatMap(({ ja, en }) => [ja, en].map((text) => ({ id, text }))))
      .map(({ id, text }) => ({
        id,
        text: text.replace(/\{(\w+)\}/g, (_, slot: string) => slotValues[slot] as string),
      }))
      .map((sample) => [sample.text, sample]),
  ).values(),
]

/** A source of numbers in [0, 1): the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export type Damage = (text: string, next: () => number) => string

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T

const mails: readonly (readonly [before: string, after: string])[] = [
  [
    'お世話になっております。情報システム部の田中です。\n本日から下記のメッセージが表示され、作業が進みません。\n\n',
    '\n\n画面の写真を添付いたします。お手数ですがご確認をお願いいたします。\n田中',
  ],
  [
    '[2025/01/08 10:12] 佐藤: 新しいPCのセットアップ中なのですが\n[2025/01/08 10:13] 佐藤: 「',
    '」と出ました。どうすればいいですか\n[2025/01/08 10:15] 鈴木: 確認しますね',
  ],
  [
    'Hello team,\nsince this morning one of our users sees the following on the screen:\n\n',
    '\n\nCould you have a look? Thank you.\nBest regards,\nKen',
  ],
  ['1. 設定を開く\n2. 手順書どおりに進める\n3. 次の画面が出て止まる → ', '\n4. 再起動しても変わらない'],
]

function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000')
}

const halfKana: { readonly [kana: string]: string } = Object.fromEntries(
  [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンァィゥェォッャュョー',
  ].map((kana, i) => [kana, [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｧｨｩｪｫｯｬｭｮｰ'][i] as string]),
)

function halfWidth(text: string): string {
  return [
    ...text
      .normalize('NFD')
      .replace(/\u3099/g, 'ﾞ')
      .replace(/\u309a/g, 'ﾟ'),
  ]
    .join('')
    .replace(/[か-ほ]ﾞ|[は-ほ]ﾟ/g, (pair) => pair.replace('ﾞ', '\u3099').replace('ﾟ', '\u309a').normalize('NFC'))
    .replace(/[ァ-ー]/g, (kana) => halfKana[kana] ?? kana)
}

function wrap(text: string, every: number, lead: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += every) lines.push(text.slice(at, at + every))
  return lines.map((line) => lead + line).join('\n')
}

const kanaSpellings: readonly (readonly [string, string])[] = [
  ['頂けません', 'いただけません'],
  ['いただけません', '頂けません'],
  ['ください', '下さい'],
  ['お問い合わせ', 'お問合せ'],
  ['公開キー', '公開鍵'],
  ['でき', '出来'],
  ['証明書の登録', '証明書 の 登録'],
  ['サーバ', 'サーバー'],
  ['読み取り', '読取り'],
]

const lookAlikes: { readonly [character: string]: string } = {
  ー: '一',
  ロ: '口',
  リ: 'り',
  ヘ: 'へ',
  ニ: '二',
  カ: '力',
  タ: '夕',
  エ: '工',
  ト: '卜',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  っ: 'つ',
  '0': 'O',
  O: '0',
  '1': 'l',
  l: '1',
  I: 'l',
  バ: 'パ',
  パ: 'バ',
  ン: 'ソ',
  シ: 'ツ',
  未: '末',
  問: '間',
  '5': 'S',
  ハ: '八',
  オ: '才',
  べ: 'ベ',
}

/** Ways in which a message reaches the desk, each by itself harmless to a reader. */
export const damages: { readonly [name: string]: Damage } = {
  none: (text) => text,
  embedded: (text, next) => pick(mails, next).join(text),
  wrapped: (text, next) => wrap(text, 5 + Math.floor(next() * 30), ''),
  quoted: (text, next) => wrap(text, 8 + Math.floor(next() * 30), pick(['> ', '>> ', '| ', '  '], next)),
  'full width': fullWidth,
  'half width': halfWidth,
  nbsp: (text) => text.replace(/ /g, '\u00a0'),
  'extra blanks': (text, next) =>
    [...text].map((character) => (next() < 0.15 ? `${character} ` : character)).join(''),
  'no punctuation': (text) => text.replace(/[。、.,:：;!?？"”“()（）]/g, ' '),
  'no blanks': (text) => text.replace(/\s/g, ''),
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'other spelling': (text) =>
    kanaSpellings.reduce(
      (spelt, [from, to]) => (text.includes(from) ? spelt.replaceAll(from, to) : spelt),
      text,
    ),
  'look-alikes': (text, next) =>
    [...text].map((character) => (next() < 0.7 ? (lookAlikes[character] ?? character) : character)).join(''),
  'one lost character': (text, next) => lose(text, next, 1),
  'cut tail': (text, next) => `${text.slice(0, Math.ceil(text.length * (0.7 + 0.25 * next())))}…`,
  'cut head': (text, next) => `…${text.slice(Math.floor(text.length * 0.25 * next()))}`,
  'cut tail without mark': (text, next) => text.slice(0, Math.ceil(text.length * (0.75 + 0.2 * next()))),
  'misread 5 %': (text, next) => misread(text, next, 0.05),
  'misread 10 %': (text, next) => misread(text, next, 0.1),
  quotes: (text) => text.replace(/"/g, '”'),
}

const illegible = '■□�?*犂鬱釜庵ぬゑヰxqz'

function misread(text: string, next: () => number, share: number): string {
  return [...text]
    .map((character) =>
      /[ぁ-んァ-ヶ一-龠a-z]/.test(character) && next() < share ? pick([...illegible], next) : character,
    )
    .join('')
}

function lose(text: string, next: () => number, count: number): string {
  const characters = [...text]
  for (let i = 0; i < count; i++) {
    const candidates = characters.flatMap((character, at) => (/[ぁ-んァ-ヶa-z]/.test(character) ? [at] : []))
    if (candidates.length > 0) characters.splice(pick(candidates, next), 1)
  }
  return characters.join('')
}
