import type { Localized } from '@shindan/core'
import { catalogWords } from '@shindan/core/render'

/** The words of the reference. */
export const words = {
  ...catalogWords,
  reference: { ja: 'リファレンス', en: 'Reference' },
  generated: {
    ja: 'このページは定義から生成しています（`npm run generate`）。直接編集しないでください。',
    en: 'Generated from the definitions by `npm run generate`; not edited by hand.',
  },
  plugin: { ja: 'プラグイン', en: 'Plugin' },
  errors: { ja: 'エラー', en: 'Errors' },
  rules: { ja: '原因（ルール）', en: 'Causes (rules)' },
  facts: { ja: '事実', en: 'Facts' },
  computed: { ja: '計算される事実', en: 'Computed facts' },
  lifecycles: { ja: '期限の種類', en: 'Dates (lifecycles)' },
  operations: { ja: '操作', en: 'Operations' },
  renamed: { ja: '変更された ID', en: 'Ids that changed' },
  old: { ja: '以前の ID', en: 'Old id' },
  current: { ja: '現在の ID', en: 'Now' },
  given: { ja: '分かっている事実', en: 'Given' },
  now: { ja: '日時', en: 'Asked at' },
  id: { ja: 'ID', en: 'Id' },
  adds: { ja: '次の操作に加える方法', en: 'A way to do' },
  lines: { ja: '行', en: 'line' },
  checked: { ja: '確認日', en: 'checked' },
} as const satisfies { readonly [word: string]: Localized }
