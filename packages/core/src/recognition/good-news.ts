import { notOurs } from './figures.ts'

/** That something was issued, as the mail of an issuer says it. */
const issued = [
  /発行(?:完了)?の(?:お知らせ|ご案内|通知)/,
  /発行(?:が完了し|されまし|いたしまし|致しまし|しまし)た/,
  /\b(?:has|have) been issued\b|\bissuance (?:notice|notification)\b/i,
] as const

/** What such a mail says of those whom it does not reach well, and of answers to it. */
const aside = /場合|心当たり|返信|^\s*(?:if|in case|should) |\bdo not reply\b/i

const trouble = [
  /エラー|失敗|な[いく](?!し)|なかっ|ません|できず|切れ|無効|不正|拒否|警告|困|届かず|停止|[?？]|でしょうか|ですか/,
  /\b(?:not|no|never|cannot|unable|nothing|errors?|fail\w*|invalid|expired?|denied|refused|rejected|wrong|trouble|stuck)\b|n['’]t\b/i,
] as const

/** Whether a text tells that something was issued and no trouble with it: whatever it is near to, it means none. */
export function isGoodNews(text: string): boolean {
  if (text.length > notOurs.longestMail || !issued.some((form) => form.test(text))) return false
  const told = text.split(/[。\n]|\.\s/).filter((sentence) => !aside.test(sentence))
  return !told.some((sentence) => trouble.some((word) => word.test(sentence)))
}
