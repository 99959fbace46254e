import { notOurs } from './figures.ts'

/** Things that have certificates and screens of their own, and are no phone or PC of a fleet. */
const latin =
  'printer|copier|scanner|router|modem|access point|NAS|fridge|thermostat|(?:smart )?TV|television|set-top box' +
  '|projector|doorbell|webcam|camera(?! app)|dashcam|car|car navigation|smart ?watch|(?:my|your|his|her) watch' +
  '|game console|PlayStation|Xbox|Kindle'
const japanese =
  'プリンター?|複合機|コピー機|スキャナー?|ルーター?|モデム|アクセスポイント|冷蔵庫|NAS|テレビ|プロジェクター?|レコーダー' +
  '|ドアホン|(?:防犯|監視|ネットワーク|Web)カメラ|カーナビ|自動車|腕時計|スマートウォッチ|ゲーム機|プレステ'
const matter = '(?:証明書|エラー|警告|プロファイル|暗号化|有効期限)'

/** Such a thing says something, or it is said of its certificate. */
const complaints = [
  new RegExp(
    String.raw`\b(?<!Apple )(?:${latin})(?: \w+){0,2}? (?:says?|saying|shows?|showing|tells|reports?|warns|complains)\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?<!Apple )(?:${latin})(?:['’]s)? (?:\w+ )?cert(?:ificate)?s?\b`, 'i'),
  new RegExp(
    String.raw`\bcert(?:ificate)?\b[^.\n]{0,30} (?:on|of|in|for) (?:my|our|the|an?) (?:\w+ )?(?:${latin})\b`,
    'i',
  ),
  new RegExp(
    `(?:${japanese})(?:の(?:画面|表示|パネル|液晶)に?|に|が|は|で(?!つな|繋|接続))[^。\\n]{0,20}?${matter}`,
    'i',
  ),
  new RegExp(`(?:${japanese}) ?の(?:サーバー?|SSL|ルート)?${matter}`, 'i'),
] as const

/** What the devices of a fleet, and what manages them, are called. */
const fleet =
  /iPhone|iPad|Android|Windows|Chromebook|MDM|APNs|プッシュ|スマホ|スマートフォン|携帯|タブレット|端末|デバイス|パソコン|(?<![a-z])(?:iOS|Mac\w?OS|Macs?|MacBook|push|PC|phone|tablet|laptop|computer|devices?|enrol\w*)(?![a-z])/i

/** Whether a text complains of an everyday thing, such as a printer, and names nothing that a fleet consists of. */
export function isOfOtherDevice(text: string): boolean {
  if (text.length > notOurs.longestComplaint) return false
  const plain = text.normalize('NFKC')
  return !fleet.test(plain) && complaints.some((form) => form.test(plain))
}
