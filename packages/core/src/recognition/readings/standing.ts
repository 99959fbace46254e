import { reading as figures } from '../figures.ts'
import type { Place } from './find-words.ts'

const deniedBefore =
  /(?:\b(?:not|no|never|without|except|isn't|wasn't|aren't|don't|doesn't|instead of|rather than|other than|unlike)\b[^.。\n,、]{0,16})$/i
const deniedAfter =
  /^[^。\n、,]{0,8}?(?:では?な[いくか]|じゃな|でな[いく]|ではありません|じゃありません|以外|を除|を?(?:使|利用|使用)[^。\n、]{0,4}(?:ない|なかった|いません|ません)|はな[いく]|は無[いく]|無し|なし)/
/** What is no longer so, is another's, or is only thought of. */
const elsewhereBefore = [
  /(?:同僚|友人|友達|知人|家族|隣の人|他社|他部署)(?:の|は|が|も|では)[^。\n、,]{0,6}$/,
  /(?:別|他|ほか|以前|昔|もう[一1１]台|(?<![名手直事目午の])前)の(?:(?:端末|機種|デバイス|スマホ|パソコン|PC|人|会社)(?:の|は|が|も|では|で)?)?\s?$/,
  /(?:以前|昔|かつて|去年|昨年|前)(?:は|まで|までは)[^。\n、,]{0,4}$/,
  /\b(?:used to (?:use|have|be on)|(?:migrat|mov|switch|chang)(?:e|ed|ing) (?:over |away )?from|considering|evaluating|thinking (?:of|about)|previously(?: used| on)?|formerly(?: used| on)?|cancel+ed|stopped using|no longer us(?:e|es|ing)|(?:colleague|coworker|friend|boss)(?:'s|’s)(?: \w+){0,2}) (?:the |our |an? )?$/i,
] as const
const elsewhereAfter = [
  /^(?:は|を|も|って|の(?:導入|契約|利用|採用)(?:は|を)?)?[^。\n、,]{0,8}(?:解約|検討|やめ(?:た|て|まし)|辞め(?:た|て|まし)|廃止し)/,
  /^\s?から[^。\n、,]{0,12}(?:乗り?換え|移行|切り?替え|移っ|移り)/,
  /^ (?:was|has been|had been) (?:cancel+ed|replaced|retired)\b/i,
] as const

/** What a manual says of versions in general. */
const boundAfter =
  /^[^。\n、,]{0,12}?(?:以降|以前|以上|以下|未満|or later|or newer|or earlier|and later|and above)/i

/** Whether a text says at a place that something is not so, is so elsewhere, or only for which versions it is. */
export function isDenied(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - figures.nearby), start)
  const after = text.slice(end, end + figures.nearby)
  if (deniedBefore.test(before) || deniedAfter.test(after) || boundAfter.test(after)) return true
  return elsewhereBefore.some((form) => form.test(before)) || elsewhereAfter.some((form) => form.test(after))
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
