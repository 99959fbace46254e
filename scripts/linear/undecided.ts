const around = 'looks around itself, which the checker does not model'
const large = 'is decided only after longer than a test may take'

/**
 * Regular expressions that the checker does not decide, as they are written, and why. Each is held by a growth test
 * instead: 200,000 characters that are made to be costly to it are read within the time of a test.
 */
export const undecided: readonly (readonly [expression: RegExp, why: string])[] = [
  [
    /(?<![\w/@.-])shindan(?=\s+(?:diagnose|renewal|certificate|lifecycle|calendar|operation|catalog|plugin|schema|help|completion)\b)|(?<=^(?:Usage|使い方): )shindan\b/gm,
    around,
  ],
  [/[A-Za-z0-9+=_%-]{32,}/g, large],
  [/[A-Za-z0-9+/]{40,}={0,2}/g, large],
  [
    /(?:\b(?:not|isn['’]t|wasn['’]t|no longer|instead of|rather than|other than|unlike)\s+(?:(?:the|an?)\s+)?(?:(?:error|code|message)\s+)?["“'‘「(`]*|では(?:ありません|ない)\s?[:：]\s*["「『(]*)$/i,
    large,
  ],
  [/^[ \t]*(?:[。．.:：、,][ \t]*(?=[\p{L}"“「])|[ \t](?=\p{sc=Latin}))/u, around],
  [/^[ \t]*(?:[。．.:：][ \t]*)?\r?\n[ \t>|]*(?=[\p{L}"“「])/u, around],
  [/場合|心当たり|返信|^\s*(?:if|in case|should) |\bdo not reply\b/i, large],
  [
    /\b(?:not|no|never|cannot|unable|nothing|errors?|fail\w*|invalid|expired?|denied|refused|rejected|wrong|trouble|stuck)\b|n['’]t\b/i,
    large,
  ],
  [
    /iPhone|iPad|Android|Windows|Chromebook|MDM|APNs|プッシュ|スマホ|スマートフォン|携帯|タブレット|端末|デバイス|パソコン|(?<![a-z])(?:iOS|Mac\w?OS|Macs?|MacBook|push|PC|phone|tablet|laptop|computer|devices?|enrol\w*)(?![a-z])/i,
    around,
  ],
  [
    /(?:wrote|writes|schrieb|書きました|のメール|のメッセージ)\s?[:：]\s*$|<[^<>@\s]+@[^<>\s]+>\s?[:：]\s*$|^\s*\d{4}[年/-].*[:：]\s*$/,
    large,
  ],
  [/「[^「」\n]+」|『[^『』\n]+』|“[^“”\n]+”|(?<![!-~])"[^"\n]+"/gu, around],
  [
    /(?<![\w.+-])[\w.+-]+(?:@|%(?:25)?40|&(?:#64|#x40|commat);)(?:localhost\b|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\[[\d.:a-f]{3,45}\])/gi,
    around,
  ],
  [/(?<![\w.+-])[\w.+-]+@(?!(?:seclevel|strength|latest)\b)[a-z][\w-]{1,62}(?![\w.-]|[^\S\n]*\n)/gi, around],
  [/(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,10}){1,3}/gu, around],
  [
    /(?<![\p{Script=Han}ァ-ヶー])[\p{Script=Han}ァ-ヶー]+@[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,10}){1,3}/gu,
    around,
  ],
  [
    /(?:-|%(?:25)?2D){4,5} ?BEGIN(?: |\+|%(?:25)?20)(?:[A-Z0-9]{1,12}(?:\s{1,2}|\+|%(?:25)?20)){0,3}PRIVATE(?:\s{1,2}|\+|%(?:25)?20)KEY(?: BLOCK)? ?(?:-|%(?:25)?2D){4,5}([\s\S]*?)(?=(?:-|%(?:25)?2D){4,5} ?(?:BEGIN|END)\b|$)/gi,
    around,
  ],
  [
    /-{4,5} ?BEGIN [^-]{1,60}-{4,5}[A-Za-z0-9+/=\s>]*-{4,5} ?END\b|(?<![^\s>])(?:(?=[0-9A-Fa-f]{0,47}[G-Zg-z+/])[A-Za-z0-9+/]{48,76}\r?\n[> \t]{0,4}){1,400}(?!0x)(?=\S{0,75}(?:[=+/]|[a-z]\S{0,75}[A-Z]|\d\S{0,75}[a-z]))(?:[A-Za-z0-9+/]{4}){0,19}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?!\S)/g,
    around,
  ],
  [
    /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,}={0,2}(?:(?:\s|\\[nrt]){1,24}[A-Za-z0-9+/]{60,76}(?![\w+/=.-])){0,400}(?:(?:\s|\\[nrt]){1,24}(?!0x)(?=\S{0,75}(?:[=+/]|[a-z]\S{0,75}[A-Z]|\d\S{0,75}[a-z]|L[QS]0))(?:[A-Za-z0-9+/]{4}){0,18}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\w+/=.-]))?/g,
    around,
  ],
  [
    /(?:-----BEGIN [^-]{1,60}-----|LS0tLS1CRUdJTi)[A-Za-z0-9+/=\s\u2029]*|(?<![^",;\t\u2029])[A-Za-z0-9+/]{64}(?![^\r",;\t\u2029])/g,
    around,
  ],
  [/(?<=[{,\s]\\{0,3}["'](?:d|p|q|dp|dq|qi|k)\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'])[\w-]{16,}/g, around],
  [/\b(?:gh[a-z]_\w{16,}|AKIA[0-9A-Z]{12,20}\b)/g, large],
  [/(?<![\w-])eyJ[\w-]{2,}\.[\w-]{2,}(?:\.[\w-]+)?/g, around],
  [
    /(?:[0-9][.,:/-]|[a-z][./-]|[¥$€£第約])$|(?:http\/?[0-9.]*|status|ステータス|ポート|(?<![a-z])port)[^\n]{0,8}$/,
    around,
  ],
  [
    /^[.,:/-][0-9]|^\s?(?:[kmgt]i?b|bytes?|bits?|[kmg]?bps|[kmg]?hz|px|pt|ms|mah|k?g|[kcm]?m|v|w|%|パーセント|ポート|ページ|ライセンス|ユーザー?)(?![a-z])|^[円万億千百件台名人個年月日時分秒号頁行回倍度歳階枚本冊歩席点位]|^\s(?:[円万億個枚倍冊]|件(?!名)|台(?!帳)|名(?![前称])|人(?!事)|回(?![線答復])|行(?![動うっ])|号)|^番(?!エラー)|^\s*(?:service unavailable|forbidden|bad request|not implemented|not found|unauthorized)/,
    around,
  ],
  [/[。．！？!?\n\t]+[」』”"'）)]*|(?:ました|ません|でした|ます|です)(?=\s)|[.;]\s+|[:：](?!\/)/g, around],
  [/(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])|[0-9０-９]+|[不未無非否]/g, around],
  [/^[^:：。.]+(?=[:：](?!\/))/, around],
  [
    /\b(?:used to (?:use|have|be on)|(?:migrat|mov|switch|chang)(?:e|ed|ing) (?:over |away )?from|considering|evaluating|thinking (?:of|about)|previously(?: used| on)?|formerly(?: used| on)?|cancel+ed|stopped using|no longer us(?:e|es|ing)|(?:colleague|coworker|friend|boss)(?:'s|’s)(?: \w+){0,2}) (?:the |our |an? )?$/i,
    large,
  ],
  [
    /^(?:-{2,}\s*(?:original message|forwarded message|転送|元のメッセージ)|(?:差出人|送信者|from)\s*[:：]|on .{6,80} wrote:)/im,
    large,
  ],
]
