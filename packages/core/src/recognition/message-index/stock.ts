import { weighing } from '../figures.ts'
import { fold } from '../folding/fold.ts'

/**
 * Phrases that any support text may hold. They weigh little: two texts are not alike because both say whom to ask.
 */
const phrases = [
  '管理者様',
  '管理者',
  'システム管理者',
  'サポートセンター',
  'サポート窓口',
  'お問い合わせください',
  'お問い合わせ',
  'ご連絡ください',
  '連絡してください',
  '連絡',
  'ご確認ください',
  '確認してください',
  'お試しください',
  '実行してください',
  '実施してください',
  'してください',
  'ください',
  '入力内容',
  '改善しない場合は',
  '解決しない場合は',
  '時間をおいて',
  'しばらくしてから',
  'しばらく待ってから',
  'しばらく',
  '後ほど',
  'もう一度',
  '再度',
  '改めて',
  'やり直して',
  'お手数ですが',
  'エラーが発生しました',
  '問題が発生しました',
  '発生しました',
  '失敗しました',
  'できませんでした',
  'されました',
  'されています',
  'されていません',
  'しています',
  'しました',
  'ました',
  'ません',
  'です',
  '可能性があります',
  '場合があります',
  'する必要があります',
  'ために',
  'please contact your administrator',
  'contact your administrator',
  'contact the administrator',
  'contact support',
  'your administrator',
  'if the problem persists',
  'if this does not help',
  'please try again later',
  'try again later',
  'please try again',
  'try again',
  'please check',
  'please',
  'check what you entered',
  'an error occurred',
  'error occurred',
  'could not be',
  'is not',
  'was not',
  'has been',
  'failed',
  'the',
].map((phrase) => fold(phrase).text)

/** Marks, for each character of a folded text, whether it belongs to stock phrases or to a particle between two. */
export function stockMask(folded: string): Uint8Array {
  const mask = new Uint8Array(folded.length)
  for (const phrase of phrases)
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length))
      mask.fill(1, at, at + phrase.length)
  for (let at = mask.indexOf(1); at >= 0; ) {
    const end = mask.indexOf(0, at)
    const next = end < 0 ? -1 : mask.indexOf(1, end)
    if (next > 0 && next - end <= weighing.longestParticle) mask.fill(1, end, next)
    at = next
  }
  return mask
}
