import { defineNote } from './kit.ts'

/** What the document leaves open, and what it is good to know beside the causes. */
export const notes = [
  defineNote({
    id: 'cybertrust/retrieved-after-deadline',
    kind: 'warning',
    about: ['cybertrust/install-period-elapsed', 'cybertrust/retrieval-period-elapsed'],
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
    id: 'cybertrust/security-delay-running',
    kind: 'info',
    about: ['cybertrust/stolen-device-protection'],
    when: (w) => w.before('now', 'cybertrust.securityDelayEndsAt'),
    text: {
      ja: 'カウントダウンは {cybertrust.securityDelayEndsAt} に終わります。それ以降にインストールしてください。',
      en: 'The countdown ends at {cybertrust.securityDelayEndsAt}. Install after that.',
    },
    source: ['CT-59'],
  }),
] as const
