import { denying } from './figures.ts'
import type { Sighting } from './sighting.ts'

const closing = '[\\s"\'”’」』)）\\]】>》`。．.]*'
const called =
  '(?:(?:という|といった|との|の)?(?:エラー|メッセージ|表示|文言|画面|件|問題|警告|コード|通知){0,2})'
const time = '(?:もう|既に|すでに|今は|無事に?|全部)?'
const deniedAfter = new RegExp(
  `^${closing}${called}(?:${[
    '(?:では?|じゃ)(?:な[いく](?!です?か|でしょうか|か)|ありません(?!か)|ございません)',
    'とは(?:全く|まったく|少し)?(?:違|異な|別)',
    'と違う',
    `[はも]${time}(?:出て|表示されて|発生して|出てきて)(?:いません|いない|おりません)`,
    `[はも]${time}(?:出ません|出ない|表示されません|表示されない|発生しません)`,
    `[がはも]${time}(?:解決|解消|復旧)(?:しました|した|済み|されました|できました)(?!か)`,
    `[がはも]${time}(?:直り|治り|消え|なくなり|無くなり|出なくなり)ました(?!か)`,
    `[がはも]${time}(?:直った|治った|出なくなった)`,
  ].join('|')})`,
)
const deniedAfterInEnglish = new RegExp(
  `^${closing}(?:(?:error|message|code)\\s+)?(?:${[
    "(?:is|was|are|were)(?:\\s+not|n['’]t)\\s+(?:the|our|my|what|shown|displayed|there|it)\\b",
    "(?:does|did)(?:\\s+not|n['’]t)\\s+(?:appear|show|occur|come up)",
    '(?:is|was|has been|got)\\s+(?:now\\s+|already\\s+)?(?:fixed|resolved|solved|gone)\\b',
  ].join('|')})`,
  'i',
)
const deniedBefore =
  /(?:\b(?:not|isn['’]t|wasn['’]t|no longer|instead of|rather than|other than|unlike)\s+(?:(?:the|an?)\s+)?(?:(?:error|code|message)\s+)?["“'‘「(`]*|では(?:ありません|ない)\s?[:：]\s*["「『(]*)$/i

/** Makes of what a text says that it does not show, or that is settled, a likeness at most, whoever is in use. */
export function withoutDenied(text: string, sightings: readonly Sighting[]): Sighting[] {
  return sightings.map((sighting) => {
    if (!isDenied(text, sighting.span)) return sighting
    const { generic, ...own } = sighting
    return { ...own, certainty: 'similar' }
  })
}

function isDenied(text: string, [start, end]: Sighting['span']): boolean {
  const before = text.slice(Math.max(0, start - denying.reach), start)
  const after = text.slice(end, end + denying.reach)
  return deniedBefore.test(before) || deniedAfter.test(after) || deniedAfterInEnglish.test(after)
}
