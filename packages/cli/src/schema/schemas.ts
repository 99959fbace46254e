import { certificateDocument, renewalDocument } from '@shindan/apns/schema'
import { calendarDocument } from '@shindan/calendar/schema'
import type { DocumentKind, Localized } from '@shindan/core'
import type { KnowledgeKind } from '@shindan/core/knowledge'
import { documents } from '@shindan/core/schema'
import { fleetDocument } from '@shindan/fleet/schema'

/** Every document that is printed or written, by its kind, from whichever package it is. */
export const schemas = {
  ...documents,
  renewal: renewalDocument,
  certificate: certificateDocument,
  calendar: calendarDocument,
  fleet: fleetDocument,
} satisfies { readonly [K in DocumentKind]: unknown }

/** What each kind of document is. */
export const kindWords: { readonly [K in DocumentKind | KnowledgeKind]: Localized } = {
  diagnosis: { ja: '診断の結果', en: 'the result of a diagnosis' },
  renewal: { ja: 'プッシュ証明書の更新を確かめた結果', en: 'whether a push certificate may be renewed' },
  certificate: { ja: 'ファイルの種類と内容', en: 'what a file is and holds' },
  operation: { ja: '操作を実行できるかの判定', en: 'whether an operation can be done' },
  lifecycle: { ja: '期限と通知の日付', en: 'deadlines and other dates' },
  fleet: { ja: 'デバイス全体の状況', en: 'how a fleet stands' },
  calendar: { ja: 'カレンダーとその予定', en: 'a calendar and its entries' },
  catalog: { ja: 'カタログの一覧、または 1 件の定義', en: 'a listing of the catalog, or one definition' },
  session: { ja: '保存した対話', en: 'a stored interview' },
  inquiry: { ja: '問い合わせの文面', en: 'a message to support' },
  bundle: { ja: '診断の全体（カタログの管理者向け）', en: 'a whole case, for a maintainer of the catalog' },
  error: { ja: '入力の誤り', en: 'what is wrong with the input' },
  plugin: { ja: 'プラグイン（--plugin で読み込めます）', en: 'a plugin, for --plugin' },
  language: { ja: '言語パック（--plugin で読み込めます）', en: 'a language pack, for --plugin' },
  overlay: { ja: 'プラグインの変更（--plugin で読み込めます）', en: 'changes to a plugin, for --plugin' },
}
