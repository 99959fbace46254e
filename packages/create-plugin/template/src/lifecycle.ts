import { lifecyclesOn } from '@shindan/core'
import { given } from './facts.js'

export const enrolmentToken = lifecyclesOn(given).defineLifecycle({
  id: 'hinode/enrolment-token',
  label: { ja: '登録トークン', en: 'Enrolment token' },
  timeZone: 'Asia/Tokyo',
  source: ['manual'],
  events: {
    issued: {
      fact: 'hinode.tokenIssuedAt',
      label: { ja: 'トークンの発行', en: 'Issue of the token' },
      required: true,
    },
  },
  deadlines: {
    use: {
      fact: 'hinode.tokenDeadline',
      label: { ja: 'トークンの有効期限', en: 'Use by' },
      earliest: {
        issue: { label: { ja: '発行から 7 日', en: '7 days from issue' }, from: 'issued', calendarDays: 7 },
      },
      boundary: {
        ja: '今日がトークンの有効期限です。当日の何時まで使えるかは、マニュアルに書かれていません。',
        en: 'Today is the last day of the token. The manual does not say until what hour it works.',
      },
      consequence: {
        ja: 'このトークンではデバイスを登録できません。新しいトークンを発行してください。',
        en: 'No device can be enrolled with this token any more. Issue a new one.',
      },
    },
  },
  phases: {
    usable: { label: { ja: '使用可能', en: 'Usable' } },
    expired: { label: { ja: '期限切れ', en: 'Expired' }, from: { passed: 'use' } },
  },
})
