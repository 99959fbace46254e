import type { Localized } from '@shindan/core'

/** The words around a finding that a terminal has no use for. */
export const words = {
  done: { ja: '{done} / {all} 済み', en: '{done} of {all} done' },
  helped: { ja: '解決した', en: 'That helped' },
  didNotHelp: { ja: '解決しなかった', en: 'That did not help' },
  ifDone: { ja: '行ってみてどうでしたか', en: 'Has it helped?' },
  glad: {
    ja: '解決したことを記録しました。また困ったときは、最初からやり直してください。',
    en: 'Noted: this has helped. Start again whenever something else comes up.',
  },
  oldSource: { ja: '{year} 年の文書', en: 'written in {year}' },
  checked: { ja: '{day} 確認', en: 'checked on {day}' },
} as const satisfies { readonly [word: string]: Localized }
