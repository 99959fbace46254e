import { kit } from './kit.ts'

/** What a day is of that is told of the certificate. */
const certificates = [
  '証明書',
  'デバイスID',
  'DeviceiD',
  'サイバートラスト',
  'Cybertrust',
  'certificate',
  'cert',
  'it',
  'which',
  'that',
]

/** What a text tells of the device certificate: the product by its names, and what a report says beside the message. */
export const readings = kit.defineReadings([
  {
    fact: 'cybertrust.inUse',
    value: true,
    says: [
      'サイバートラスト',
      'Cybertrust',
      'デバイスID',
      'DeviceiD',
      'cybertrust.deviceid.ne.jp',
      'deviceid.ne.jp',
      'cybertrust.co.jp',
    ],
  },
  {
    fact: 'cybertrust.identifierEntry',
    value: 'typed',
    says: [
      '手で打ち',
      '手打ち',
      '手入力',
      '手で入力',
      'キーボードで入力',
      '見ながら入力',
      'typed it',
      'typed by hand',
      'typed in by hand',
      'entered by hand',
    ],
  },
  {
    fact: 'cybertrust.identifierEntry',
    value: 'pasted',
    says: ['コピペ', '貼り付け', 'ペーストし', 'コピーして入れ', 'copied and pasted', 'pasted', 'copy-paste'],
  },
  {
    fact: 'cybertrust.issuedAt',
    day: ['発行日', '発行日時', 'に発行', 'に届いた', '発行のお知らせ', 'issued on', 'was issued'],
    of: certificates,
  },
  {
    fact: 'cybertrust.firstRetrievedAt',
    day: ['初回取得', '最初に取得', '最初に入れた', 'first retrieved', 'first installed'],
    of: certificates,
  },
  {
    fact: 'cybertrust.browser',
    value: 'chrome',
    says: ['Chromeで開', 'Google Chromeで', 'in Chrome', 'with Chrome'],
  },
  {
    fact: 'cybertrust.browser',
    value: 'in-app',
    says: ['LINEで開', 'LINEのリンク', 'アプリ内ブラウザ', 'in-app browser', 'メールアプリの中で開'],
  },
  {
    fact: 'cybertrust.identifierKind',
    value: 'imei',
    says: ['IMEIで発行', 'issued by IMEI', 'issued for the IMEI'],
  },
  {
    fact: 'cybertrust.identifierKind',
    value: 'udid',
    says: ['UDIDで発行', 'issued by UDID', 'issued for the UDID'],
  },
  {
    fact: 'cybertrust.identifierKind',
    value: 'mac-address',
    says: ['MACアドレスで発行', 'issued by MAC address', 'issued for the MAC address'],
  },
])
