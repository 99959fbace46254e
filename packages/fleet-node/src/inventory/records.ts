import {
  type Composition,
  err,
  ok,
  type Problem,
  type Result,
  shortened,
  shown,
  shownId,
} from '@shindan/core'
import { type Columns, type InventoryRow, type ReadRow, type RowReader, readColumns } from '@shindan/fleet'
import { brokenFields } from './characters.ts'

/** Reads one record: values by the names of columns. */
export type RecordReader = (record: unknown, line: number) => ReadRow

/** Readers of records with the same names that are kept. */
const mostReaders = 100

/** Whoever copies such a key copies what all objects inherit. */
const inherited: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Reads records that hold what is known: by the columns that somebody named, of which each record may lack some, or by their
 * own names, where `events` and `facts` may be objects of their own.
 *
 * Errors: those of `readColumns` for the columns.
 */
export function readRecords(
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Result<RecordReader, readonly Problem[]> {
  const reading = columns ? namedReading(composition, columns) : ok(ownReading(composition))
  return reading.map((reader) => (record, line) => {
    const read = reader(record)
    const named = read.isErr() ? { named: namesIn(record, columns) } : {}
    return { line, written: writtenOf(record), read, ...named }
  })
}

/** Of which device and lifecycle a record is that could not be read. */
function namesIn(record: unknown, columns: Columns | undefined): NonNullable<ReadRow['named']> {
  if (!isRecord(record)) return {}
  const of = (column: string) => (Object.hasOwn(record, column) ? fieldOf(record[column]) : undefined)
  const [device, lifecycle] = [of(columns?.device ?? 'device'), of(columns?.lifecycle ?? 'lifecycle')]
  return { ...(device && { device }), ...(lifecycle && { lifecycle }) }
}

type Reading = (record: unknown) => Result<InventoryRow, readonly Problem[]>

/** Whatever else is in a record is nobody's business, as in a table. */
function namedReading(
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns: Columns,
): Result<Reading, readonly Problem[]> {
  const { device, certificate, lifecycle, text, events = {}, facts = {} } = columns
  const all = [device, certificate, lifecycle, text, ...Object.values(events), ...Object.values(facts)]
  const names = [...new Set(all.flatMap((name) => name ?? []))]
  return readColumns(names, composition, columns).map((read) => (record) => {
    if (!isRecord(record)) return err([noRecord(record)])
    const refused = Object.keys(record).filter((name) => inherited.includes(name))
    if (refused.length > 0) return err(refused.map(unknownName))
    const named = names.map((name) => [name, Object.hasOwn(record, name) ? record[name] : null] as const)
    return fieldsOf(named).andThen((fields) => readFields(names, fields, read))
  })
}

function ownReading(composition: Pick<Composition, 'facts' | 'lifecycles'>): Reading {
  const readers = new Map<string, Result<RowReader, readonly Problem[]>>()
  return (record) => {
    if (!isRecord(record)) return err([noRecord(record)])
    return ownFields(record).andThen((named) => {
      const names = named.map(([name]) => name)
      const key = JSON.stringify(names)
      const known = readers.get(key)
      const reader = known ?? readColumns(names, composition)
      if (!known) {
        if (readers.size >= mostReaders) readers.clear()
        readers.set(key, reader)
      }
      return reader.andThen((read) => fieldsOf(named).andThen((fields) => readFields(names, fields, read)))
    })
  }
}

type Named = readonly (readonly [name: string, value: unknown])[]

/** What a record says by its own names. */
function ownFields(record: { readonly [name: string]: unknown }): Result<Named, readonly Problem[]> {
  const problems: Problem[] = []
  const named = Object.entries(record).flatMap(([name, value]): Named => {
    if (name !== 'events' && name !== 'facts') return [[name, value]]
    if (value === null) return []
    if (isRecord(value)) return Object.entries(value)
    problems.push({ kind: 'wrong-type', path: name, found: shown(value), expected: expectedGroup })
    return []
  })
  const names = named.map(([name]) => name)
  problems.push(...names.filter((name) => inherited.includes(name)).map(unknownName))
  // Without a device the row is told that it has none.
  const whole: Named = names.includes('device') ? named : [['device', null], ...named]
  return problems.length > 0 ? err(problems) : ok(whole)
}

function readFields(
  names: readonly string[],
  fields: readonly string[],
  read: RowReader,
): Result<InventoryRow, readonly Problem[]> {
  const broken = brokenFields(names, fields)
  return broken.length > 0 ? err(broken) : read(fields)
}

function fieldsOf(named: Named): Result<readonly string[], readonly Problem[]> {
  const problems: Problem[] = []
  const fields = named.map(([name, value]) => {
    const field = fieldOf(value)
    if (field === undefined)
      problems.push({
        kind: 'wrong-type',
        path: shortened(name),
        found: shown(value),
        expected: expectedField,
      })
    return field ?? ''
  })
  return problems.length > 0 ? err(problems) : ok(fields)
}

/** A value as a field: a date as an instant, bytes, such as a certificate, in base64. */
function fieldOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : undefined
}

/** How a record stood there, as far as JSON can say it. */
function writtenOf(record: unknown): string {
  if (!isRecord(record)) return shown(record)
  return JSON.stringify(
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, fieldOf(value) ?? shown(value)])),
  )
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noRecord(found: unknown): Problem<'wrong-type'> {
  const expected = { ja: '列の名前と値の組', en: 'an object of the names of columns and their values' }
  return { kind: 'wrong-type', path: '', found: shown(found), expected }
}

function unknownName(name: string): Problem<'unknown-field'> {
  const expected = { ja: '列の名前', en: 'the name of a column' }
  return { kind: 'unknown-field', path: shownId(name), found: shownId(name), expected }
}

const expectedField = {
  ja: '文字列、数値、真偽値、日時、または null',
  en: 'a text, a number, a truth value, a date or null',
}
const expectedGroup = { ja: '名前と値の組', en: 'an object of names and their values' }
