import type { Localized } from '../text/locale.ts'

/** What conditions are said with. What is denied has words of its own, since it is not said alike everywhere. */
export const conditionWords = {
  and: { ja: '、かつ', en: ', and ' },
  or: { ja: '、または', en: ', or ' },
  group: { ja: '（{text}）', en: '({text})' },
  known: { ja: '{text}と分かっている', en: 'it is known that {text}' },
  notKnown: { ja: '{text}と分かっていない', en: 'it is not known that {text}' },
  knownWhether: { ja: '{text}かどうかが分かっている', en: 'it is known whether {text}' },
  notKnownWhether: { ja: '{text}かどうかが分かっていない', en: 'it is not known whether {text}' },
  unprovable: { ja: '確かめる方法がない', en: 'nothing can tell' },
  is: { ja: '「{fact}」が「{value}」', en: '“{fact}” is “{value}”' },
  isNot: { ja: '「{fact}」が「{value}」ではない', en: '“{fact}” is not “{value}”' },
  oneOf: { ja: '「{fact}」が「{values}」のいずれか', en: '“{fact}” is one of “{values}”' },
  noneOf: { ja: '「{fact}」が「{values}」のいずれでもない', en: '“{fact}” is none of “{values}”' },
  between: { ja: '」「', en: '”, “' },
  present: { ja: '「{fact}」がある', en: '“{fact}” is present' },
  absent: { ja: '「{fact}」がない', en: '“{fact}” is absent' },
  same: { ja: '「{fact}」と「{other}」が同じ', en: '“{fact}” is the same as “{other}”' },
  differs: { ja: '「{fact}」と「{other}」が異なる', en: '“{fact}” is not the same as “{other}”' },
  before: { ja: '「{fact}」が「{other}」より前', en: '“{fact}” is before “{other}”' },
  notBefore: { ja: '「{fact}」が「{other}」より前ではない', en: '“{fact}” is not before “{other}”' },
  after: { ja: '「{fact}」が「{other}」より後', en: '“{fact}” is after “{other}”' },
  notAfter: { ja: '「{fact}」が「{other}」より後ではない', en: '“{fact}” is not after “{other}”' },
  atLeast: { ja: '「{fact}」が {value} 以上', en: '“{fact}” is {value} or more' },
  below: { ja: '「{fact}」が {value} 未満', en: '“{fact}” is below {value}' },
} as const satisfies { readonly [word: string]: Localized }
