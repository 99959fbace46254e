import { defineNote } from './rules/kit.ts'

/** What the document leaves open, and what it is good to know beside the causes. */
export const notes = [
  defineNote({
    id: 'install-deadline-day',
    kind: 'boundary',
    about: ['install-period-elapsed', 'retrieval-period-elapsed'],
    when: (w) => w.is('cybertrust.onDeadlineDay', true),
    text: {
      ja: '今日がインストール期限の日です。期限が当日の終わりまでか、発行と同じ時刻までかは資料に書かれていません。ここでは当日の終わり（日本時間）までとみなしています。',
      en: 'Today is the install deadline. The sources do not say whether it lasts to the end of the day or to the hour of issue; here it lasts to the end of the day, Japan time.',
    },
    source: ['CT-30', 'CT-33'],
  }),
  defineNote({
    id: 'retrieved-after-deadline',
    kind: 'warning',
    about: ['install-period-elapsed', 'retrieval-period-elapsed'],
    when: (w) =>
      w.present('cybertrust.firstRetrievedAt', (w) =>
        w.after('cybertrust.firstRetrievedAt', 'cybertrust.issueDeadline'),
      ),
    text: {
      ja: '最初の取得（{cybertrust.firstRetrievedAt}）が、発行から 7 日の期限（{cybertrust.issueDeadline}）より後になっています。期限のあとは取得できないはずなので、日時を確かめてください。',
      en: 'The first retrieval ({cybertrust.firstRetrievedAt}) lies after the deadline of 7 days from issue ({cybertrust.issueDeadline}). Nothing can be retrieved then, so please check the dates.',
    },
    source: ['CT-29'],
  }),
  defineNote({
    id: 'security-delay-running',
    kind: 'info',
    about: ['stolen-device-protection'],
    when: (w) => w.before('now', 'cybertrust.securityDelayEndsAt'),
    text: {
      ja: 'カウントダウンは {cybertrust.securityDelayEndsAt} に終わります。それ以降にインストールしてください。',
      en: 'The countdown ends {cybertrust.securityDelayEndsAt}. Install after that.',
    },
    source: ['CT-59'],
  }),
] as const
