import {
  type AnyLifecycle,
  at,
  earliest,
  epochOf,
  err,
  type Instant,
  latest,
  ok,
  type Problem,
  type Result,
  readTime,
  received,
  shortened,
} from '@shindan/core'
import { pushTopicIn } from '@shindan/core/x509'
import { pushLifecycle } from '../push-lifecycle.ts'
import type { InventoryRow } from '../row.ts'
import { type CertificateReading, readCertificate } from './read-certificate.ts'

/** Characters in base64 that the shortest certificate has, and hardly a name of one. */
const shortest = 128

/** A row as it is where it names its certificate; where it holds it, as {@link withCertificate} has it. */
export function named(
  row: InventoryRow,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
): Result<InventoryRow, readonly Problem[]> {
  const { certificate } = row
  return certificate !== undefined && isCertificate(certificate)
    ? certified(row, certificate, lifecycles)
    : ok(row)
}

/** Whether it is the certificate itself instead of its name: PEM, or base64 of a SEQUENCE of more than 127 bytes. */
export function isCertificate(field: string): boolean {
  return (field.length >= shortest && field.startsWith('MI')) || field.includes('-----BEGIN ')
}

/**
 * A row with what its certificate says: its serial number as its name, and its dates as the events that its lifecycle has:
 * `issued` from the start of its validity, `expires` from the end. An MDM push certificate without a lifecycle has that of push
 * certificates.
 *
 * Errors: those of `readCertificate`, at `certificate`; `contradiction` where the row has another date, at `events.expires`.
 *
 * @example
 * withCertificate({ device: 'iPad-1', events: {}, facts: {} }, pem, composition.lifecycles)
 */
export function withCertificate(
  row: InventoryRow,
  file: Uint8Array | string,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
): Result<InventoryRow, readonly Problem[]> {
  return received('row', row, expectedRow, () => certified(row, file, lifecycles))
}

const expectedRow = { ja: '資産台帳の 1 行', en: 'a row of an inventory' }

function certified(
  row: InventoryRow,
  file: Uint8Array | string,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
): Result<InventoryRow, readonly Problem[]> {
  return readCertificate(file)
    .mapErr((problem): readonly Problem[] => [at('certificate', problem)])
    .andThen((certificate) => {
      const id = row.lifecycle ?? lifecycleOf(certificate, lifecycles)
      const lifecycle = id === undefined ? undefined : lifecycles.get(id)
      const dates = datesOf(certificate, lifecycle)
      const problems = lifecycle ? contradictions(row.events, dates, lifecycle.timeZone) : []
      if (problems.length > 0) return err(problems)
      return ok({
        ...row,
        ...(id !== undefined && { lifecycle: id }),
        certificate: certificate.serialNumber,
        // A column that agrees is a day or says the same.
        events: { ...row.events, ...dates },
      })
    })
}

function lifecycleOf(
  { userIds }: CertificateReading,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
): string | undefined {
  return pushTopicIn(userIds) !== undefined && lifecycles.has(pushLifecycle) ? pushLifecycle : undefined
}

/** What the validity says of the events of a lifecycle; all of it where none is known, so that one is asked for. */
function datesOf(
  { notBefore, notAfter }: CertificateReading,
  lifecycle: AnyLifecycle | undefined,
): { readonly [event: string]: Instant } {
  const known = { issued: notBefore, expires: notAfter }
  if (!lifecycle) return known
  return Object.fromEntries(Object.entries(known).filter(([event]) => Object.hasOwn(lifecycle.events, event)))
}

/** Dates of a row that are not those of its certificate. A date without its year is read as near to that. */
function contradictions(
  events: InventoryRow['events'],
  dates: { readonly [event: string]: Instant },
  timeZone: string,
): readonly Problem[] {
  return Object.entries(dates).flatMap(([event, date]): readonly Problem[] => {
    const given = events[event]
    if (given === undefined) return []
    const path = `events.${event}`
    const read = readTime(given, { now: date, timeZone })
    if (read.isErr()) return [at(path, read.error)]
    const { time } = read.value
    const instant = epochOf(date)
    if (epochOf(earliest(time)) <= instant && instant <= epochOf(latest(time))) return []
    const expected = { ja: `証明書にある日時 ${date}`, en: `${date}, as the certificate has it` }
    return [{ kind: 'contradiction', path, found: shortened(given), expected }]
  })
}
