import { createDerive, dayIn, deadlineOf, type Instant } from '@shindan/core'
import { facts } from './facts.ts'
import { deviceCertificate } from './policies/device-certificate.ts'

const derive = createDerive(facts)

/** By when the device must have received the command that was run at `issued` (CD-12). */
function receiveDeadline(issued: Instant) {
  return deadlineOf(deviceCertificate, 'receive', { 'command-issued': issued })
}

/** What follows from the facts. */
export const derived = {
  'clomo.receiveDeadline': derive({
    type: 'instant',
    label: { ja: '発行コマンドの受信期限', en: 'deadline for receiving the issue command' },
    from: ['clomo.commandIssuedAt'],
    derive: (known) => receiveDeadline(known['clomo.commandIssuedAt'])?.at,
  }),
  'clomo.onReceiveDeadlineDay': derive({
    type: 'boolean',
    label: {
      ja: '今日が発行コマンドの受信期限の日か',
      en: 'today is the deadline for receiving the issue command',
    },
    from: ['clomo.commandIssuedAt'],
    derive: (known, { now }) =>
      receiveDeadline(known['clomo.commandIssuedAt'])?.on === dayIn(deviceCertificate.timeZone, now),
  }),
} as const
