import { type Locale, type Localized, textIn } from '@shindan/core'

/**
 * What stands in brackets in a command line, by the name that its definition uses, and what help calls it. Shells
 * complete it by the same name.
 */
export const placeholders = {
  cause: { ja: '原因', en: 'cause' },
  code: { ja: 'コード', en: 'code' },
  command: { ja: 'コマンド', en: 'command' },
  cron: { ja: '時刻', en: 'cron' },
  date: { ja: '日時', en: 'date' },
  days: { ja: '日数', en: 'days' },
  engine: { ja: 'キュー', en: 'engine' },
  entry: { ja: 'ID', en: 'id' },
  error: { ja: 'エラー', en: 'error' },
  'event=date': { ja: 'イベント=日時', en: 'event=date' },
  fact: { ja: '確認項目', en: 'fact' },
  'fact=value': { ja: '確認項目=値', en: 'fact=value' },
  file: { ja: 'ファイル', en: 'file' },
  format: { ja: '形式', en: 'format' },
  inventory: { ja: '資産台帳', en: 'inventory' },
  kind: { ja: '種類', en: 'kind' },
  lifecycle: { ja: '期限', en: 'lifecycle' },
  list: { ja: '一覧', en: 'list' },
  locale: { ja: '言語', en: 'language' },
  name: { ja: '名前', en: 'name' },
  number: { ja: '数', en: 'number' },
  operation: { ja: '操作', en: 'operation' },
  options: { ja: 'オプション', en: 'options' },
  platform: { ja: 'OS', en: 'platform' },
  plugin: { ja: 'プラグイン', en: 'plugin' },
  product: { ja: '製品', en: 'product' },
  shell: { ja: 'シェル', en: 'shell' },
  state: { ja: '状態', en: 'state' },
  store: { ja: '保存先', en: 'store' },
  text: { ja: '文言', en: 'text' },
  topic: { ja: 'トピック', en: 'topic' },
  url: { ja: 'URL', en: 'URL' },
  when: { ja: '時期', en: 'when' },
  zone: { ja: 'タイムゾーン', en: 'zone' },
} as const satisfies { readonly [name: string]: Localized }

export type PlaceholderName = keyof typeof placeholders

/** The name of what a term such as `--file <file>` or `text...` takes; undefined where it takes nothing. */
export function placeholderIn(term: string): string | undefined {
  return /[<[]([^\]>.]+)/.exec(term)?.[1]
}

/** A term or a usage line with each placeholder as the reader calls it. */
export function named(term: string, locale: Locale): string {
  return term.replace(/([<[])([^\]>.]+)/g, (_, open, name) => open + nameOf(name, locale))
}

/** What a placeholder is called. */
export function nameOf(name: string, locale: Locale): string {
  return Object.hasOwn(placeholders, name) ? textIn(placeholders[name as PlaceholderName], locale) : name
}
