import type { Localized } from '@shindan/core'

/** What deliveries say. */
export const words = {
  subjectAhead: { ja: '{date} まで: {what}', en: 'By {date}: {what}' },
  subjectPassed: { ja: '{date} 期限切れ: {what}', en: 'Passed on {date}: {what}' },
  onDevice: { ja: '{device} の{what}', en: '{what} of {device}' },
  alike: { ja: '{what} {count} 件', en: '{what} ({count})' },
  andMore: { ja: '{what} ほか 計 {count} 件', en: '{what} and others ({count} in all)' },

  head: {
    ja: '期限の通知です（{now} 時点、{count} 件）。期限の早いものから並べています。',
    en: 'Dates to keep ({count}), as of {now}. The earliest come first.',
  },
  ahead: { ja: 'あと {days} 日', en: '{days} days left' },
  tomorrow: { ja: 'あと 1 日', en: '1 day left' },
  today: {
    ja: '本日（時刻によっては、すでに過ぎています）',
    en: 'today (depending on the hour, already over)',
  },
  passed: { ja: '{days} 日前に過ぎています', en: 'passed {days} days ago' },
  yesterday: { ja: '1 日前に過ぎています', en: 'passed 1 day ago' },
  count: { ja: '対象: {count} 件', en: 'Concerned: {count}' },
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
  metBy: { ja: '期限までに必要なこと: {what}', en: 'By then: {what}' },
  renewPush: {
    ja: '期限までに更新してください。新しく作成せず、前回と同じ Apple ID で、同じ証明書を「Renew」で更新します。',
    en: 'Renew it by that day: the same certificate, with the same Apple ID as last time, by “Renew”. Do not create a new one.',
  },
  renewPushNow: {
    ja: 'すぐに更新してください。新しく作成せず、前回と同じ Apple ID で、同じ証明書を「Renew」で更新します。',
    en: 'Renew it now: the same certificate, with the same Apple ID as last time, by “Renew”. Do not create a new one.',
  },
  replace: {
    ja: '期限までに新しい証明書を発行し、デバイスにインストールしてください。',
    en: 'Issue a new certificate and install it on the device by that day.',
  },
  replaceNow: {
    ja: 'すぐに新しい証明書を発行し、デバイスにインストールしてください。',
    en: 'Issue a new certificate and install it on the device now.',
  },
  page: { ja: '詳細', en: 'Details' },
  automatic: {
    ja: 'このメールは自動で送信しています。同じ Message-ID のメールが届いた場合、内容は同じです。',
    en: 'This mail was sent automatically. One with the same Message-ID says the same.',
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
