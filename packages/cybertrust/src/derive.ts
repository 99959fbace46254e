import { createDerive, dayIn, deadlineOf, type Instant, windowOf } from '@shindan/core'
import { facts } from './facts.ts'
import { cloudgateInstall, maintenance, securityDelay } from './policies/index.ts'

const derive = createDerive(facts)

function installDeadline(issued: Instant | null, retrieved: Instant | null) {
  return deadlineOf(cloudgateInstall, 'install', { issued, retrieved })
}

/** What follows from the facts; every date by the arithmetic of a policy. */
export const derived = {
  'cybertrust.identifierHasBlank': derive({
    type: 'boolean',
    label: { ja: '証明書識別子の空白', en: 'blank within the certificate identifier' },
    from: ['cybertrust.certificateIdentifier'],
    // CT-14: a blank of any kind, also one that nobody sees.
    derive: (known) => /[\s\u200b-\u200d\u2060\ufeff]/u.test(known['cybertrust.certificateIdentifier']),
  }),
  'cybertrust.issueDeadline': derive({
    type: 'instant',
    label: { ja: '発行から数えたインストール期限', en: 'install deadline counted from issue' },
    from: ['cybertrust.issuedAt'],
    derive: (known) => installDeadline(known['cybertrust.issuedAt'], null)?.at,
  }),
  'cybertrust.retrievalDeadline': derive({
    type: 'instant',
    label: {
      ja: '最初の取得から数えたインストール期限',
      en: 'install deadline counted from first retrieval',
    },
    from: ['cybertrust.firstRetrievedAt'],
    derive: (known) => installDeadline(null, known['cybertrust.firstRetrievedAt'])?.at ?? null,
  }),
  'cybertrust.onDeadlineDay': derive({
    type: 'boolean',
    label: { ja: '今日がインストール期限の日か', en: 'today is the install deadline' },
    from: ['cybertrust.issuedAt', 'cybertrust.firstRetrievedAt'],
    derive: (known, { now }) =>
      dayIn(cloudgateInstall.timeZone, now) ===
      installDeadline(known['cybertrust.issuedAt'], known['cybertrust.firstRetrievedAt'])?.on,
  }),
  'cybertrust.maintenanceFrom': derive({
    type: 'instant',
    label: { ja: '定期メンテナンスの開始', en: 'start of the regular maintenance' },
    from: [],
    derive: (_, { now }) => windowOf(maintenance, 'maintenance', now).from,
  }),
  'cybertrust.maintenanceTo': derive({
    type: 'instant',
    label: { ja: '定期メンテナンスの終了', en: 'end of the regular maintenance' },
    from: [],
    derive: (_, { now }) => windowOf(maintenance, 'maintenance', now).to,
  }),
  'cybertrust.inMaintenance': derive({
    type: 'boolean',
    label: { ja: '定期メンテナンス中か', en: 'regular maintenance in progress' },
    from: [],
    derive: (_, { now }) => windowOf(maintenance, 'maintenance', now).open,
  }),
  'cybertrust.securityDelayEndsAt': derive({
    type: 'instant',
    label: { ja: 'セキュリティ継続の終了', en: 'end of the security delay' },
    from: ['cybertrust.securityDelayStartedAt'],
    derive: (known) =>
      deadlineOf(securityDelay, 'delay', { started: known['cybertrust.securityDelayStartedAt'] })?.at,
  }),
} as const
