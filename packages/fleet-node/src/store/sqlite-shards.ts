import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { PartitionOutcome } from '@shindan/fleet'
import { asked } from './asked.ts'
import { refuseAnother } from './nights.ts'
import { unaddressed } from './outbox.ts'
import { rejectedCounts } from './rejected-counts.ts'
import { firstStep, widestAffects } from './same-symptom.ts'
import type { OpenNight } from './store.ts'

/** Behind every line. */
const never = 2 ** 31 - 1

/** Writes what a shard comes to, within a transaction: row by row, for which SQLite takes less than for a whole as JSON. */
export function shardWriter(
  file: DatabaseSyncInstance,
  tenant: string,
): (night: OpenNight, shard: PartitionOutcome, channels: readonly string[]) => void {
  const lastNight = file.prepare(
    'select night, epoch from night where tenant = ? order by night desc limit 1',
  )
  const lastFinished = file.prepare(
    'select coalesce(max(night), 0) as night from night where tenant = ? and finished = 1',
  )
  const shardMark = file.prepare('insert into shard values (?, ?, ?, ?, ?, ?) on conflict do nothing')
  const certificate = file.prepare(
    `insert into certificate (tenant, device, lifecycle, revision, phase, deadline, due_at, next_change_at, line, night,
       state, asks, contradicted_at, affects, due_from, first_night)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?10, ?12, ?13, ?14, ?15, ?16, ?10)
     on conflict do update set phase = excluded.phase, deadline = excluded.deadline, due_at = excluded.due_at,
       next_change_at = excluded.next_change_at, line = excluded.line, night = excluded.night, state = excluded.state,
       asks = excluded.asks, affects = excluded.affects, due_from = excluded.due_from,
       contradicted_at = case
         when excluded.night > certificate.night then excluded.contradicted_at
         else nullif(min(
           coalesce(excluded.contradicted_at, ${never}), coalesce(certificate.contradicted_at, ${never}),
           case when excluded.due_at is certificate.due_at then ${never} else certificate.line end
         ), ${never})
       end,
       phase_before = case when certificate.night <= ?11 then certificate.phase else phase_before end,
       night_before = case when certificate.night <= ?11 then certificate.night else night_before end
     where excluded.night > certificate.night or (excluded.night = certificate.night and case
       when excluded.due_at is certificate.due_at then excluded.line < certificate.line
       else coalesce(excluded.due_at, '~') < coalesce(certificate.due_at, '~')
     end)`,
  )
  // A row that another one of the night goes before.
  const contradiction = file.prepare(
    `update certificate set contradicted_at = nullif(min(
       coalesce(contradicted_at, ${never}), coalesce(?6, ${never}), case when due_at is ?5 then ${never} else ?7 end
     ), ${never})
     where tenant = ?1 and device = ?2 and lifecycle = ?3 and revision = ?4 and night = ?8 and line <> ?7`,
  )
  const reminder = file.prepare(
    `insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?) on conflict do nothing`,
  )
  // Of what stands on a channel already somebody was told, or will be.
  const reminderOnNone = file.prepare(
    `insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects)
     select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'waiting', ?9 where not exists (
       select 1 from reminder where tenant = ?1 and device = ?2 and lifecycle = ?3 and revision = ?4
         and reminder = ?5 and due = ?6
     )`,
  )
  const symptom = file.prepare(
    `insert into symptom values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict do update set night = excluded.night, step = ${firstStep}, affects = ${widestAffects},
       since = case when symptom.night >= ?9 then symptom.since else excluded.since end`,
  )
  const reject = file.prepare('insert into reject values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing')

  return (ours, { index, rows, outcome, rejected }, channels) => {
    refuseAnother(lastNight.get(tenant) as { night: number; epoch: number } | undefined, ours)
    const { night } = ours
    const counts = rejectedCounts(rejected)
    const { changes } = shardMark.run(tenant, night, index, rows, counts.rejected, counts.partly)
    if (changes === 0) return
    const { night: last } = lastFinished.get(tenant) as { night: number }
    for (const one of outcome.certificates) {
      const { device, lifecycle, revision, dueAt, dueFrom = null, contradictedAt = null, line } = one
      const { changes } = certificate.run(
        tenant,
        device,
        lifecycle,
        revision,
        one.phase,
        one.deadline,
        dueAt,
        one.nextChangeAt,
        line,
        night,
        last,
        one.state,
        asked(one),
        contradictedAt,
        one.affects ?? 'one-device',
        dueFrom,
      )
      if (changes === 0)
        contradiction.run(tenant, device, lifecycle, revision, dueAt, contradictedAt, line, night)
    }
    const addressed = channels.every((channel) => channel === unaddressed) ? reminderOnNone : reminder
    for (const {
      device,
      lifecycle,
      revision,
      reminder: id,
      due,
      affects = 'one-device',
    } of outcome.reminders)
      for (const channel of channels)
        addressed.run(tenant, device, lifecycle, revision, id, due, channel, night, affects)
    for (const { device, kind, id, step = null, affects = 'one-device' } of outcome.symptoms)
      symptom.run(tenant, device, kind, id, night, night, step, affects, last)
    for (const { line, written, problems, device = null, lifecycle = null, isDated = false } of rejected)
      reject.run(
        tenant,
        night,
        line,
        JSON.stringify(written),
        JSON.stringify(problems),
        device,
        lifecycle,
        Number(isDated),
      )
  }
}
