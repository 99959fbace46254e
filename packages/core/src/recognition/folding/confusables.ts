/**
 * Characters that a camera or a hurried eye takes for one another. Each group folds to its first member, so that
 * exchanging them costs nothing. A group never joins opposites (開 and 閉 look alike and stay apart) nor hides a
 * negation (未 and 末 stay apart too), and no group touches the variants of people's names (﨑 is not 崎).
 */
const groups = [
  // kana and the kanji drawn like them
  'ロ口囗',
  'カ力刀',
  'タ夕',
  'エ工',
  'ト卜',
  'ニ二',
  'ハ八',
  'オ才',
  'チ千干',
  'ヒ匕',
  'ム厶',
  'メ乂〆',
  'ノ丿',
  'セ廿',
  // kana drawn like kana
  'ソン',
  'シツ',
  // Latin letters and digits
  '0o〇',
  '1il',
  '5s',
  '8b',
  // kanji drawn alike
  '土士',
  '日曰',
  '己已巳',
  '失矢',
  '証註',
  '書害晝',
  '待侍',
  '持特',
  '問間',
  '端瑞',
  '管菅',
  '理埋',
  '者著',
  '録緑',
  '効劾郊',
  '限眼',
  '接按',
  '続読統',
  '確碓',
  '難雖',
  '護獲',
  '回囘',
  '異巽',
  '違遣',
  '時峙',
  '再冉',
  '要耍',
  '必心',
  '許訐',
  '入人',
  '大太犬',
  '本木',
  '今令',
  '自目白',
  '達逹',
  '送迭',
  '成戌戍',
  '可司',
  '敗販',
  '認忍',
  '番香',
  '設没',
  '定走',
  '完宗',
  '字宇',
  '体休',
  '指措',
  '析折',
  '態熊',
  '微徴',
  '連運',
  '網綱',
  '線綿',
  '検険',
  '績積',
  '職識',
  '復複',
  '構講',
  '準隼',
  '量重',
  '名各',
  '問閤',
  '有冇',
  '明朋',
  '在任性',
  '存孖',
  // glyphs that a copied PDF gives instead of the kanji
  '民⺠',
  '長⻑',
  '西⻄',
  '青⻘',
  '食⻝',
  '黄⻩',
  '鬼⻤',
  '麦⻨',
  '歯⻭',
  '亀⻲',
  '見⻅',
  '車⻋',
  '門⻔',
  '馬⻢',
]

const folded = foldedOnes()

/** The character that stands for all that look like `character`. */
export function standIn(character: string): string {
  return folded.get(character) ?? character
}

function foldedOnes(): ReadonlyMap<string, string> {
  const folded = new Map<string, string>()
  for (const [first, ...others] of groups.map((group) => [...group]))
    for (const other of others)
      if (!folded.has(other)) folded.set(other, folded.get(first as string) ?? (first as string))
  return folded
}
