import type { Localized } from '../text/locale.ts'

/**
 * What conditions are said with. What is denied has words of its own, since it is not said alike everywhere; so has what is
 * known to be so, and what is so or not known.
 */
export const conditionWords = {
  and: { ja: '、かつ', en: ', and ' },
  or: { ja: '、または', en: ', or ' },
  group: { ja: '（{text}）', en: '({text})' },
  knownWhether: { ja: '{text}かどうかが分かっている', en: 'it is known whether {text}' },
  notKnownWhether: { ja: '{text}かどうかが分かっていない', en: 'it is not known whether {text}' },
  unprovable: { ja: '確かめる方法がない', en: 'nothing can tell' },
  betweenOr: { ja: '」か「', en: '” or “' },
  betweenNor: { ja: '」でも「', en: '” nor “' },

  is: { ja: '「{fact}」が「{value}」', en: '“{fact}” is “{value}”' },
  isKnown: { ja: '「{fact}」が「{value}」と分かっている', en: '“{fact}” is known to be “{value}”' },
  isOrUnknown: { ja: '「{fact}」が「{value}」または不明', en: '“{fact}” is unknown or “{value}”' },
  isNot: { ja: '「{fact}」が「{value}」ではない', en: '“{fact}” is not “{value}”' },
  isNotKnown: {
    ja: '「{fact}」が「{value}」ではないと分かっている',
    en: '“{fact}” is known not to be “{value}”',
  },
  isNotOrUnknown: { ja: '「{fact}」が「{value}」以外または不明', en: '“{fact}” is unknown or not “{value}”' },
  noneOf: { ja: '「{fact}」が「{value}」でもない', en: '“{fact}” is neither “{value}”' },
  noneOfKnown: {
    ja: '「{fact}」が「{value}」でもないと分かっている',
    en: '“{fact}” is known to be neither “{value}”',
  },
  noneOfOrUnknown: {
    ja: '「{fact}」が「{value}」でもない（または不明）',
    en: '“{fact}” is unknown or neither “{value}”',
  },
  present: { ja: '「{fact}」がある', en: '“{fact}” is present' },
  presentKnown: { ja: '「{fact}」があると分かっている', en: '“{fact}” is known to be present' },
  presentOrUnknown: { ja: '「{fact}」がある（または不明）', en: '“{fact}” is unknown or present' },
  absent: { ja: '「{fact}」がない', en: '“{fact}” is absent' },
  absentKnown: { ja: '「{fact}」がないと分かっている', en: '“{fact}” is known to be absent' },
  absentOrUnknown: { ja: '「{fact}」がない（または不明）', en: '“{fact}” is unknown or absent' },
  same: { ja: '「{fact}」と「{other}」が同じ', en: '“{fact}” is the same as “{other}”' },
  sameKnown: {
    ja: '「{fact}」と「{other}」が同じと分かっている',
    en: '“{fact}” is known to be the same as “{other}”',
  },
  sameOrUnknown: {
    ja: '「{fact}」と「{other}」が同じまたは不明',
    en: '“{fact}” is unknown or the same as “{other}”',
  },
  differs: { ja: '「{fact}」と「{other}」が異なる', en: '“{fact}” is not the same as “{other}”' },
  differsKnown: {
    ja: '「{fact}」と「{other}」が異なると分かっている',
    en: '“{fact}” is known not to be the same as “{other}”',
  },
  differsOrUnknown: {
    ja: '「{fact}」と「{other}」が異なる（または不明）',
    en: '“{fact}” is unknown or not the same as “{other}”',
  },
  before: { ja: '「{fact}」が「{other}」より前', en: '“{fact}” is before “{other}”' },
  beforeKnown: {
    ja: '「{fact}」が「{other}」より前と分かっている',
    en: '“{fact}” is known to be before “{other}”',
  },
  beforeOrUnknown: {
    ja: '「{fact}」が「{other}」より前または不明',
    en: '“{fact}” is unknown or before “{other}”',
  },
  notBefore: { ja: '「{fact}」が「{other}」より前ではない', en: '“{fact}” is not before “{other}”' },
  notBeforeKnown: {
    ja: '「{fact}」が「{other}」より前ではないと分かっている',
    en: '“{fact}” is known not to be before “{other}”',
  },
  notBeforeOrUnknown: {
    ja: '「{fact}」が「{other}」より前ではない（または不明）',
    en: '“{fact}” is unknown or not before “{other}”',
  },
  after: { ja: '「{fact}」が「{other}」より後', en: '“{fact}” is after “{other}”' },
  afterKnown: {
    ja: '「{fact}」が「{other}」より後と分かっている',
    en: '“{fact}” is known to be after “{other}”',
  },
  afterOrUnknown: {
    ja: '「{fact}」が「{other}」より後または不明',
    en: '“{fact}” is unknown or after “{other}”',
  },
  notAfter: { ja: '「{fact}」が「{other}」より後ではない', en: '“{fact}” is not after “{other}”' },
  notAfterKnown: {
    ja: '「{fact}」が「{other}」より後ではないと分かっている',
    en: '“{fact}” is known not to be after “{other}”',
  },
  notAfterOrUnknown: {
    ja: '「{fact}」が「{other}」より後ではない（または不明）',
    en: '“{fact}” is unknown or not after “{other}”',
  },
  atLeast: { ja: '「{fact}」が {value} 以上', en: '“{fact}” is {value} or more' },
  atLeastKnown: {
    ja: '「{fact}」が {value} 以上と分かっている',
    en: '“{fact}” is known to be {value} or more',
  },
  atLeastOrUnknown: {
    ja: '「{fact}」が {value} 以上または不明',
    en: '“{fact}” is unknown, or {value} or more',
  },
  below: { ja: '「{fact}」が {value} 未満', en: '“{fact}” is below {value}' },
  belowKnown: { ja: '「{fact}」が {value} 未満と分かっている', en: '“{fact}” is known to be below {value}' },
  belowOrUnknown: { ja: '「{fact}」が {value} 未満または不明', en: '“{fact}” is unknown or below {value}' },
} as const satisfies { readonly [word: string]: Localized }
