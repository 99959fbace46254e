import {
  type AnyLifecycle,
  err,
  type LifecycleNote,
  type Locale,
  ok,
  type Result,
  shownId,
} from '@shindan/core'
import { type Failure, failure } from '../failure.ts'
import type { CertificateFile } from './certificate-file.ts'

/** Events as they were given, not yet checked, and what was assumed in reading them. */
export interface GivenEvents {
  readonly events: { readonly [event: string]: string }
  readonly notes: readonly LifecycleNote[]
}

/** The events of a lifecycle from `name=date`, which wins, and from a certificate. */
export function givenEvents(
  lifecycle: AnyLifecycle,
  assignments: readonly string[],
  certificate: CertificateFile | undefined,
  locale: Locale,
): Result<GivenEvents, readonly Failure[]> {
  const failures: Failure[] = []
  const named = assignments.flatMap((assignment): [string, string][] => {
    const at = assignment.indexOf('=')
    if (at > 0) return [[assignment.slice(0, at), assignment.slice(at + 1)]]
    const message = {
      ja: `${JSON.stringify(shownId(assignment))} は「イベント=日時」の形ではありません`,
      en: `${JSON.stringify(shownId(assignment))} is not of the form <event>=<date>`,
    }
    failures.push(failure('malformed-option', '--event', message, locale))
    return []
  })
  const read = certificate ? validityOf(certificate, lifecycle) : []
  if (certificate && read.length === 0) {
    const message = {
      ja: `${lifecycle.id} には、証明書から読み取れるイベントがありません`,
      en: `a certificate holds no date for ${lifecycle.id}`,
    }
    failures.push(failure('nothing-to-read', '--certificate', message, locale))
  }
  if (failures.length > 0) return err(failures)
  const isAssumed = read.some(([event]) => event === 'issued') && !named.some(([event]) => event === 'issued')
  return ok({
    events: Object.fromEntries([...read, ...named]),
    notes: isAssumed ? [issueNote(lifecycle)] : [],
  })
}

/** What the validity of a certificate says of a policy's events. */
function validityOf(
  { notBefore, notAfter }: CertificateFile,
  { events }: AnyLifecycle,
): readonly [string, string][] {
  const known: readonly [string, string][] = [
    ['issued', notBefore],
    ['expires', notAfter],
  ]
  return known.filter(([event]) => Object.hasOwn(events, event))
}

function issueNote({ events }: AnyLifecycle): LifecycleNote {
  const { ja, en } = events.issued?.label ?? { ja: 'issued', en: 'issued' }
  return {
    id: 'read-from-certificate',
    kind: 'assumption',
    about: 'issued',
    text: {
      ja: `「${ja}」は、証明書の有効期間の開始日時としました。`,
      en: `“${en}” was taken to be the start of the certificate’s validity.`,
    },
  }
}
