import { reading as figures } from '../figures.ts'
import type { Place } from './find-words.ts'

const deniedBefore =
  /(?:\b(?:not|no|never|without|except|isn't|wasn't|aren't|don't|doesn't|instead of|rather than|other than|unlike)\b[^.。\n,、]{0,16})$/i
const deniedAfter =
  /^[^。\n、,]{0,8}?(?:では?な[いくか]|じゃな|でな[いく]|ではありません|じゃありません|以外|を除|を?(?:使|利用|使用)[^。\n、]{0,4}(?:ない|なかった|いません|ません)|はな[いく]|は無[いく]|無し|なし)/
/** What a manual says of versions in general. */
const boundAfter =
  /^[^。\n、,]{0,12}?(?:以降|以前|以上|以下|未満|or later|or newer|or earlier|and later|and above)/i

/** Whether a text says at a place that something is not so, or only for which versions it is. */
export function isDenied(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - figures.nearby), start)
  const after = text.slice(end, end + figures.nearby)
  return deniedBefore.test(before) || deniedAfter.test(after) || boundAfter.test(after)
}

/** Whether what stands at a place is another's words: in quotation marks, in a quoted line, or below a mail's head. */
export function isQuoted(text: string, { start, end }: Place, forwardedFrom: number): boolean {
  if (start >= forwardedFrom) return true
  const lineStart = Math.max(0, start - figures.longestLine, text.lastIndexOf('\n', start - 1) + 1)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, end + figures.longestLine).split('\n', 1)[0] ?? ''
  return /^\s*[>＞]/.test(before) || isOpen(before, after)
}

const pairs = ['「」', '『』', '“”', '‘’'] as const

function isOpen(before: string, after: string): boolean {
  const between = pairs.some(([opener = '', closer = '']) => {
    return before.lastIndexOf(opener) > before.lastIndexOf(closer) && after.includes(closer)
  })
  const straight = before.split('"').length % 2 === 0 && after.includes('"')
  return between || straight
}

const forwarded =
  /^(?:-{2,}\s*(?:original message|forwarded message|転送|元のメッセージ)|(?:差出人|送信者|from)\s*[:：]|on .{6,80} wrote:)/im

/** Where the part of a mail begins that it forwards or answers; beyond the end where there is none. */
export function forwardedPart(text: string): number {
  const found = forwarded.exec(text.slice(0, figures.longestHead))
  return found !== null && found.index > 0 ? found.index : text.length
}
