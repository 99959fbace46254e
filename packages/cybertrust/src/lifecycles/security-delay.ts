import { lifecyclesOn } from '@shindan/core'
import { given } from '../facts/given.ts'

/** How long iOS makes its user wait before a profile can be installed away from familiar places (CT-59). */
export const securityDelay = lifecyclesOn(given).defineLifecycle({
  id: 'cybertrust/security-delay',
  label: { ja: 'iOS のセキュリティ継続', en: 'Security delay of iOS' },
  timeZone: 'Asia/Tokyo',
  source: ['CT-59'],
  events: {
    started: {
      fact: 'cybertrust.securityDelayStartedAt',
      label: { ja: 'セキュリティ継続の開始', en: 'Start of the security delay' },
      required: true,
    },
  },
  deadlines: {
    delay: {
      fact: 'cybertrust.securityDelayEndsAt',
      label: { ja: 'セキュリティ継続の終了', en: 'End of the security delay' },
      earliest: {
        start: {
          label: { ja: '開始から 1 時間', en: 'One hour from the start' },
          from: 'started',
          exactly: { hours: 1 },
        },
      },
    },
  },
  phases: {
    waiting: { label: { ja: '待機中', en: 'Waiting' } },
    elapsed: { label: { ja: '操作を続行可能', en: 'The user can go on' }, from: { passed: 'delay' } },
  },
})
