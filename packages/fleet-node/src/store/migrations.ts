import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely'

/** What was done to the tables so far, in its order; what stands here is never changed. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001-first': { up: first },
  '0002-leased': { up: leased },
  '0003-columns': { up: columns },
  '0004-state': { up: stateOfDeadline },
  '0005-withdrawn': { up: withdrawn },
  '0006-due-from': { up: dueFrom },
  '0007-retired': { up: retired },
  '0008-rejected-names': { up: rejectedNames },
  '0009-step': { up: step },
  '0010-reason': { up: reason },
}

/**
 * Why somebody is told, which a name had to tell until then; which causes and errors hit the whole fleet, of which somebody is told as
 * well; which certificates came while a row could not be read; and which rows are read but for a fact or a text.
 */
async function reason(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('reminder')
    .addColumn('reason', 'text', (column) => column.notNull().defaultTo('date'))
    .execute()
  await sql`
    update reminder set reason = case when reminder like '%:unseen' then 'unseen' else 'exchanged' end
    where reminder like '%:unseen' or reminder like '%:exchanged'`.execute(db)
  await schema
    .alterTable('symptom')
    .addColumn('affects', 'text', (column) => column.notNull().defaultTo('one-device'))
    .execute()
  await schema
    .createIndex('symptom_wide')
    .on('symptom')
    .column('tenant')
    .where(sql.ref('affects'), '=', sql.lit('all-managed-devices'))
    .execute()
  await schema
    .alterTable('certificate')
    .addColumn('beside_unread', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  for (const table of ['shard', 'reject'])
    await schema
      .alterTable(table)
      .addColumn('partly', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
}

/** What comes first for a device with a cause: nothing until the next night sees it. */
async function step(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('symptom').addColumn('step', 'text').execute()
}

/** Which device and lifecycle a row is of that could not be read: one that hits the whole fleet is told by its name. */
async function rejectedNames(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('reject').addColumn('device', 'text').execute()
  await db.schema.alterTable('reject').addColumn('lifecycle', 'text').execute()
}

/** Whether the hour of a deadline is known: nothing until the next night sees it. */
async function dueFrom(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('certificate').addColumn('due_from', 'text').execute()
}

/** Since which night each certificate is known, so that what came after another is told from what stood beside it; and which are retired. */
async function retired(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('certificate')
    .addColumn('first_night', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('certificate').addColumn('retired', 'integer').execute()
  await sql`
    update certificate set first_night = coalesce((
      select min(reached.night) from reached
      where reached.tenant = certificate.tenant and reached.device = certificate.device
        and reached.lifecycle = certificate.lifecycle and reached.revision = certificate.revision
    ), certificate.night_before, certificate.night)`.execute(db)
}

/**
 * What each certificate asks for, so that a night takes back what it asks for no more; where a row has another date for it; and
 * whom it hits when a deadline is missed, so that what hits the whole fleet is sent first, and told also when it is not seen.
 */
async function withdrawn(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('certificate')
    .addColumn('asks', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('certificate').addColumn('contradicted_at', 'integer').execute()
  await db.schema
    .alterTable('certificate')
    .addColumn('affects', 'text', (column) => column.notNull().defaultTo('one-device'))
    .execute()
  await db.schema
    .alterTable('reminder')
    .addColumn('affects', 'text', (column) => column.notNull().defaultTo('one-device'))
    .execute()
  await db.schema.alterTable('reminder').addColumn('withdrawn', 'text').execute()
  await db.schema.dropIndex('reminder_waiting').execute()
  await db.schema
    .createIndex('reminder_next')
    .on('reminder')
    .columns(['tenant', 'channel', 'state', 'affects', 'not_before'])
    .execute()
  await db.schema
    .createIndex('certificate_wide')
    .on('certificate')
    .column('tenant')
    .where(sql.ref('affects'), '=', sql.lit('all-managed-devices'))
    .execute()
  await db.schema
    .createIndex('reminder_unsent')
    .on('reminder')
    .column('tenant')
    .where(sql.ref('state'), '<>', sql.lit('sent'))
    .execute()
}

/** How the deadline of a certificate stands: nothing until the next night sees it. */
async function stateOfDeadline(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('certificate').addColumn('state', 'text').execute()
}

/** By which names of columns the rows of a night were read. */
async function columns(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('night').addColumn('columns', 'text').execute()
}

/** Whether somebody delivers a reminder just now: until then it was told apart from one that waits for its next attempt by nobody. */
async function leased(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('reminder')
    .addColumn('leased', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

async function first(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  // In the order of code points on every database, whatever language it was made for.
  const text = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`
  await schema
    .createTable('night')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('now', text, (column) => column.notNull())
    .addColumn('inventory', text, (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('finished', 'integer', (column) => column.notNull())
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('night_key', ['tenant', 'night'])
    .execute()
  await schema
    .createTable('shard')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('rows', 'integer', (column) => column.notNull())
    .addColumn('rejected', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('shard_key', ['tenant', 'night', 'shard'])
    .execute()
  await schema
    .createTable('certificate')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('device', text, (column) => column.notNull())
    .addColumn('lifecycle', text, (column) => column.notNull())
    .addColumn('revision', text, (column) => column.notNull())
    .addColumn('phase', text)
    .addColumn('deadline', text)
    .addColumn('due_at', text)
    .addColumn('next_change_at', text)
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('phase_before', text)
    .addColumn('night_before', 'integer')
    .addPrimaryKeyConstraint('certificate_key', ['tenant', 'device', 'lifecycle', 'revision'])
    .execute()
  await schema
    .createTable('reached')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('device', text, (column) => column.notNull())
    .addColumn('lifecycle', text, (column) => column.notNull())
    .addColumn('revision', text, (column) => column.notNull())
    .addColumn('phase', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('reached_key', ['tenant', 'device', 'lifecycle', 'revision', 'phase'])
    .execute()
  await schema
    .createTable('reminder')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('device', text, (column) => column.notNull())
    .addColumn('lifecycle', text, (column) => column.notNull())
    .addColumn('revision', text, (column) => column.notNull())
    .addColumn('reminder', text, (column) => column.notNull())
    .addColumn('due', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('not_before', text, (column) => column.notNull().defaultTo(''))
    .addColumn('token', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('settled_at', text)
    .addColumn('failure', text)
    .addPrimaryKeyConstraint('reminder_key', [
      'tenant',
      'device',
      'lifecycle',
      'revision',
      'reminder',
      'due',
      'channel',
    ])
    .execute()
  await schema
    .createIndex('reminder_waiting')
    .on('reminder')
    .columns(['tenant', 'channel', 'state', 'not_before'])
    .execute()
  await schema
    .createTable('symptom')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('device', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('symptom_key', ['tenant', 'device', 'kind', 'id'])
    .execute()
  await schema
    .createTable('reject')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('written', text, (column) => column.notNull())
    .addColumn('problems', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('reject_key', ['tenant', 'night', 'line'])
    .execute()
  await schema
    .createTable('staged')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('night', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('first_line', 'integer', (column) => column.notNull())
    .addColumn('last_line', 'integer', (column) => column.notNull())
    .addColumn('rows', text, (column) => column.notNull())
    .addColumn('channels', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('dead', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('failure', text)
    .addPrimaryKeyConstraint('staged_key', ['tenant', 'night', 'shard'])
    .execute()
}
