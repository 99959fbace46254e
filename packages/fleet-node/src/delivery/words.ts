import type { Localized } from '@shindan/core'

/** What deliveries say. */
export const words = {
  subjectAhead: { ja: '{date} まで: {what}', en: 'By {date}: {what}' },
  subjectUnseen: {
    ja: '期限を確認できていません: {what}（最後に確認できた期限 {date}）',
    en: 'Date not checked: {what} (last known date {date})',
  },
  subjectExchanged: {
    ja: '前回とは別の証明書です: {what}（まず確認し、デバイスを登録し直さない）',
    en: 'Check first, enrol no device again: another certificate than before, {what}',
  },
  subjectUnread: {
    ja: '行を読み取れず、期限を確認できていません: {what}',
    en: 'Row unreadable, date not checked: {what}',
  },
  subjectSymptom: { ja: '{what}', en: '{what}' },
  subjectPassed: { ja: '{date} 期限切れ: {what}', en: 'Passed on {date}: {what}' },
  wide: { ja: '【全デバイスに影響】{subject}', en: '[All devices] {subject}' },
  wideOf: { ja: '【全デバイスに影響 {count} 件】{subject}', en: '[All devices: {count}] {subject}' },
  onDevice: { ja: '{what}（{device}）', en: '{what} ({device})' },
  alike: { ja: '{what} {count} 件', en: '{what} ({count})' },
  onDeviceAndMore: {
    ja: '{what}（{device}）ほか 計 {count} 件',
    en: '{what} ({device}) and others ({count} in all)',
  },

  head: {
    ja: '{now} 時点の通知です（{count} 件）。影響が管理下の全デバイスに及ぶものを先に、期限の早いものから並べています。',
    en: 'As of {now} ({count} in all). What affects all managed devices comes first, then the earliest deadline.',
  },
  between: { ja: '', en: ' ' },
  stop: { ja: '。', en: '.' },
  comma: { ja: '、', en: ', ' },
  unread: {
    ja: '資産台帳に読み取れない行が {count} 行あり、その行に書かれた期限は確認できていません。',
    en: 'Rows of the inventory that could not be read: {count}; the dates written in them were not checked.',
  },
  unreadWide: {
    ja: 'そのうち次の行は、管理下の全デバイスに影響する証明書です。期限を管理コンソールで確認してください: {names}。',
    en: 'Among them are certificates that affect all managed devices; look up their expiry in the console: {names}.',
  },
  ahead: { ja: 'あと {days} 日', en: '{days} days left' },
  tomorrow: { ja: 'あと 1 日', en: '1 day left' },
  today: {
    ja: '本日（時刻によっては、すでに過ぎています）',
    en: 'today (depending on the hour, already over)',
  },
  hours: { ja: '本日、あと {hours} 時間', en: 'today, {hours} h left' },
  withinHour: { ja: '本日、あと 1 時間未満', en: 'today, less than 1 h left' },
  overToday: { ja: '本日、すでに過ぎています', en: 'passed today' },
  passed: { ja: '{days} 日前に過ぎています', en: 'passed {days} days ago' },
  yesterday: { ja: '1 日前に過ぎています', en: 'passed 1 day ago' },
  newer: {
    ja: '期限が {date} の同じ種類の証明書もあります',
    en: 'has another of the kind, until {date}',
  },
  insteadUntil: { ja: '替わった証明書の期限 {date}', en: 'the one in its place ends on {date}' },
  causeFirst: {
    ja: '確定した原因があります。先にそちらの手順を確認してください',
    en: 'has a proven cause, told here as well: see that first',
  },
  untilHour: { ja: '{hour} まで', en: 'until {hour}' },
  first: { ja: '最も早いもの: {left}', en: 'the first: {left}' },
  others: { ja: 'ほか {count} 件', en: '{count} more' },
  otherDates: {
    ja: 'このほかの期限 {count} 件は、添付の CSV にあります。',
    en: 'The attached CSV lists {count} more.',
  },
  attached: { ja: '全件は添付の CSV にあります。', en: 'The attached CSV lists all of them.' },

  cost: { ja: '期限を過ぎると', en: 'After that date' },
  effect: { ja: '期限を過ぎたことによる影響', en: 'Effect now' },
  remark: { ja: '補足', en: 'Remark' },
  next: { ja: '次の手順', en: 'Next step' },
  unseen: { ja: '資産台帳で確認できないことの通知', en: 'not seen in the inventory' },
  exchanged: { ja: '別の証明書に替わったことの通知', en: 'another certificate took its place' },
  unreadRow: { ja: '資産台帳の行を読み取れないことの通知', en: 'a row that could not be read' },
  cause: { ja: '確定した原因の通知', en: 'a cause that is confirmed' },
  error: { ja: '表示されているエラーの通知', en: 'an error that is shown' },
  notRead: { ja: '{what}（読み取れない行）', en: '{what} (rows that could not be read)' },
  seenOn: { ja: '{date} の資産台帳による', en: 'according to the inventory of {date}' },
  seenAgain: {
    ja: '{date} の資産台帳による（初回の通知: {first}）',
    en: 'according to the inventory of {date} (first told on {first})',
  },
  firstOnly: {
    ja: '通知は先頭の {count} 台までです。全体の数と一覧は報告書にあります',
    en: 'reminders name the first {count} devices; the report counts and lists all of them',
  },
  nameless: { ja: 'デバイス名のない行', en: 'a row without a device' },
  lastKnown: { ja: '最後に確認できた期限 {date}', en: 'last known date {date}' },
  placed: { ja: '{device}（{line}）', en: '{device} ({line})' },
  line: { ja: '{line} 行目', en: 'line {line}' },
  lookUpRow: {
    ja: 'この行は読み取れなかったため、期限を確認できていません。期限を管理コンソールで確認し、資産台帳の行を直してください。新しい証明書は作成しないでください。更新が必要な場合は、前回と同じ Apple ID で、同じ証明書を「Renew」で更新します。',
    en: 'The row could not be read, so its date was not checked. Look the date up in the console, and correct the row. Do not create a new certificate: if it is due, renew the same one by “Renew”, with the Apple ID that it was made with.',
  },
  why: { ja: '理由', en: 'Why' },
  compareTopics: {
    ja: '同じ証明書を「Renew」で更新したのであれば、問題ありません。更新前と更新後で、トピック（com.apple.mgmt. で始まる UID）が同じことを確認してください。異なる場合、登録済みのデバイスと通信できません。新しい証明書を作成せず、デバイスの初期化や登録解除もせずに、前の証明書を Apple Push Certificates Portal で探してください。',
    en: 'If the same certificate was renewed by “Renew”, this is expected. Check that the topic (the UID that begins with com.apple.mgmt.) is the same before and after. If it differs, enrolled devices cannot be reached: create no new certificate, erase and unenrol nothing, and look for the former one in the Apple Push Certificates Portal.',
  },
  lookUpOver: {
    ja: '最後に確認できた期限は過ぎています。今すぐ管理コンソールで期限を確認し、更新されていなければ、前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。資産台帳の書き出しの漏れや、読み取れなかった行も直してください。',
    en: 'The last known date has passed. Look it up in the console now; if it was not renewed, renew the same certificate by “Renew”, with the Apple ID that it was made with. Do not create a new one. Then correct the export, or the row that could not be read.',
  },
  lookUp: {
    ja: '今回の資産台帳では確認できませんでした。この期限は、最後に確認できたときのものです。まだ使っている場合は、管理コンソールで期限を確認し、資産台帳の書き出しの漏れや、読み取れなかった行を直してください。新しい証明書は作成しないでください。',
    en: 'It could not be checked in the last inventory: this date is the one that was known last. If it is still in use, look up its date in the console, and correct the export or the row that could not be read. Do not create a new certificate.',
  },
  seeEffect: {
    ja: '「期限を過ぎたことによる影響」の説明に従って対応してください。',
    en: 'Do as “Effect now” says.',
  },
  metBy: { ja: '期限までに必要なこと: {what}', en: 'By then: {what}' },
  doAhead: { ja: '期限までに対応してください。{what}', en: 'By that day: {what}' },
  doNow: { ja: 'すぐに対応してください。{what}', en: 'Now: {what}' },
  renew: {
    ja: '更新するか、新しいものを用意してください。',
    en: 'Renew it, or replace it with a new one.',
  },
  fleet: { ja: '影響の範囲', en: 'Affects' },
  allDevices: { ja: '管理下の全デバイス', en: 'all managed devices' },
  page: { ja: '詳細', en: 'Details' },
  automatic: {
    ja: 'このメールは自動で送信しています。同じ内容のメールが 2 通届くことがあります（Message-ID は同じです）。',
    en: 'This mail was sent automatically. It may come twice, with the same Message-ID.',
  },
} as const satisfies { readonly [word: string]: Localized }

/** The columns of the list that goes along. */
export const columnWords = {
  device: { ja: 'デバイス', en: 'Device' },
  certificate: { ja: '証明書', en: 'Certificate' },
  lifecycle: { ja: '期限の種類', en: 'Lifecycle' },
  reminder: { ja: '通知', en: 'Reminder' },
  date: { ja: '期限', en: 'Date' },
  key: { ja: '通知の ID', en: 'Id of the reminder' },
} as const satisfies { readonly [column: string]: Localized }
