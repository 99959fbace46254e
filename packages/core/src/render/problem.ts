import type { InputProblem } from '../diagnosis/diagnosis.ts'
import type { ResumeProblem } from '../session/resume.ts'
import type { Locale } from '../text/locale.ts'
import { dateWords } from './date-words.ts'
import { visible } from './visible.ts'

const kinds: { readonly [K in ResumeProblem['kind']]: { readonly ja: string; readonly en: string } } = {
  'unknown-fact': { ja: 'カタログにない事実です', en: 'unknown fact' },
  'derived-fact': {
    ja: '計算で求める事実のため、直接は指定できません',
    en: 'this fact is computed and cannot be given',
  },
  'wrong-type': { ja: '値の型が違います', en: 'wrong type of value' },
  'not-nullable': { ja: 'null は指定できません', en: 'cannot be null' },
  ...dateWords,
  'out-of-range': { ja: '扱える範囲外の日時です', en: 'outside the range of dates that can be handled' },
  contradiction: { ja: '事実どうしが矛盾しています', en: 'these facts contradict each other' },
  'empty-text': { ja: '文言が空です', en: 'the text is empty' },
  'text-too-long': { ja: '文言が長すぎます', en: 'the text is too long' },
  'nothing-given': { ja: '診断する材料がありません', en: 'there is nothing to diagnose' },
  'not-json': { ja: 'JSON として読めません', en: 'not JSON' },
  'wrong-shape': { ja: '保存した対話の形式ではありません', en: 'not a saved interview' },
  'unknown-version': { ja: '対応していないバージョンの対話です', en: 'an interview of an unknown version' },
  'unknown-time-zone': { ja: '不明なタイムゾーンです', en: 'unknown time zone' },
}

/** One clear sentence for one problem: where, what was found, what was expected. */
export function describeProblem(
  { kind, path, found, expected }: InputProblem | ResumeProblem,
  locale: Locale,
): string {
  const sentence =
    locale === 'ja'
      ? `${path}: ${kinds[kind].ja}。指定された値: ${found || 'なし'}。必要な値: ${expected.ja}。`
      : `${path}: ${kinds[kind].en}; found ${found || 'nothing'}, expected ${expected.en}.`
  return visible(sentence)
}
