import {
  type AnyLifecycle,
  affectsOf,
  type DeadlineAffects,
  guarded,
  type LeadTime,
  type Localized,
} from '@shindan/core'
import { partOf } from '../part-of.ts'
import { deadlineBy } from './deadline-by.ts'
import { ownNotice, unseenNotice } from './own-notice.ts'
import type { CertificateReason } from './reason.ts'

/** What a reminder in an outbox is of, and how far ahead of that it comes. */
export type Notice = LeadTime & {
  /** What the date is. */
  readonly label: Localized
  /** The deadline of the lifecycle; nothing where it is of an event that is none by itself. */
  readonly deadline?: string
  /** Whom missing it hits. */
  readonly affects: DeadlineAffects
  /** The fleet tells it by itself: no document has it. */
  readonly isOwn: boolean
  /** `unseen` and `exchanged`: the deadline is the one of the certificate that was known last. */
  readonly reason: CertificateReason
}

/**
 * What a reminder is of, by its id: one that the lifecycle has, or one of the fleet's own. Nothing where it is neither. Days
 * below 0 are days after the deadline.
 *
 * @example
 * noticeOf(pushCertificate, 'notice-7-days')?.days // 7
 * noticeOf(pushCertificate, 'expiry:3-days-after')?.days // -3
 * noticeOf(pushCertificate, 'expiry:unseen')?.reason // 'unseen'
 */
export const noticeOf = guarded(
  ['lifecycle', 'reminder'],
  'a lifecycle and the id of a reminder',
  (lifecycle: AnyLifecycle, reminder: string): Notice | undefined =>
    ofLifecycle(lifecycle, reminder) ?? ofFleet(lifecycle, reminder),
)

function ofLifecycle(lifecycle: AnyLifecycle, reminder: string): Notice | undefined {
  const definition = partOf(lifecycle.reminders, reminder)
  if (!definition) return undefined
  const { before, days, months } = definition
  const deadline = deadlineBy(lifecycle, before)
  const at = deadline === undefined ? undefined : partOf(lifecycle.deadlines, deadline)
  const label = at?.label ?? partOf(lifecycle.events, before)?.label
  return (
    label && {
      label,
      ...(days === undefined ? { months } : { days }),
      ...(deadline !== undefined && { deadline }),
      affects: at ? affectsOf(at) : 'one-device',
      isOwn: false,
      reason: 'date',
    }
  )
}

function ofFleet(lifecycle: AnyLifecycle, reminder: string): Notice | undefined {
  const unseen = unseenNotice(reminder)
  const own = unseen ? { deadline: unseen.deadline, days: 0 } : ownNotice(reminder)
  const at = own && partOf(lifecycle.deadlines, own.deadline)
  return (
    at && {
      label: at.label,
      ...own,
      affects: affectsOf(at),
      isOwn: true,
      reason: unseen?.as ?? 'date',
    }
  )
}
