import {
  at,
  type Composition,
  err,
  mask,
  nearest,
  ok,
  type Problem,
  type Result,
  received,
  shortened,
} from '@shindan/core'
import { isCertificate, withCertificate } from './certificate/row-certificate.ts'
import type { InventoryRow } from './row.ts'
import { holdsKey, holdsSecret, withoutKeys } from './secrets/secrets.ts'
import { unknownLifecycle } from './unknown-lifecycle.ts'

/** Which columns of an inventory say what, by their names in its header. */
export interface Columns {
  readonly device: string
  /** The column of what each certificate is called, or of the certificate itself: PEM, or its DER in base64. */
  readonly certificate?: string
  /** The column that names the lifecycle of each row. */
  readonly lifecycle?: string
  /** The lifecycle of all rows, where no column names one. */
  readonly lifecycleOfAll?: string
  /** The column of each event. */
  readonly events?: { readonly [event: string]: string }
  /** The column of each fact, by its id. */
  readonly facts?: { readonly [id: string]: string }
  readonly text?: string
}

/** Makes rows of what stands in the columns. */
export type RowReader = (fields: readonly string[]) => Result<InventoryRow, readonly Problem[]>

/**
 * Reads a header: by the columns that somebody named, or by itself. Then its names are `device`, `certificate`, `lifecycle`,
 * `text`, the events of lifecycles and the ids of facts.
 *
 * Errors: `missing-field` for one that is named and is not there, `unknown-field` for one that says nothing, where nobody
 * named any, `repeated-field`.
 *
 * @example
 * readColumns(['端末', '有効期限'], composition, { device: '端末', lifecycleOfAll: 'apns/push-certificate', events: { expires: '有効期限' } })
 */
export function readColumns(
  header: readonly string[],
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  named?: Columns,
): Result<RowReader, readonly Problem[]> {
  return received('header', header, expectedHeader, () => columnsRead(header, composition, named))
}

const expectedHeader = { ja: '列の名前', en: 'the names of the columns' }

function columnsRead(
  header: readonly string[],
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  named?: Columns,
): Result<RowReader, readonly Problem[]> {
  const all = header.map((name) => name.trim())
  const count = countOf(all)
  const names = all.slice(0, count)
  const columns = named ?? columnsIn(names, composition)
  const places: readonly (readonly [Part, string])[] = placesOf(columns)
  const problems = [
    ...places.flatMap(([, name]) => (names.includes(name) ? [] : [missingColumn(name, names)])),
    ...places.flatMap(([, name]) =>
      names.indexOf(name) === names.lastIndexOf(name) ? [] : [repeatedColumn(name)],
    ),
    ...(named ? unknownIds(named, composition) : []),
    ...(named
      ? []
      : names.filter((name) => !places.some(([, own]) => own === name)).map(unknown(composition))),
  ]
  if (problems.length > 0) return err(problems)
  const read = places.map(([part, name]) => ({ part, at: names.indexOf(name) }))
  // Of a column without a name nobody asks, where others are named.
  const most = named ? all.length : count
  return ok((fields) =>
    fields.length >= count && (fields.length <= most || countOf(fields) <= most)
      ? withoutKey(rowOf(fields, read, columns.lifecycleOfAll), composition)
      : err([wrongCount(fields.length, count)]),
  )
}

/** Fields without the blank ones behind them, which spreadsheets leave at the end of a line. */
function countOf(fields: readonly string[]): number {
  return fields.findLastIndex((field) => field.trim() !== '') + 1
}

/** What a column says: of a part of the row, or of an event or a fact. */
type Part =
  | { readonly of: 'device' | 'certificate' | 'lifecycle' | 'text' }
  | { readonly of: 'events' | 'facts'; readonly id: string }

const parts = ['device', 'certificate', 'lifecycle', 'text'] as const

function placesOf(columns: Columns): readonly (readonly [Part, string])[] {
  return [
    ...parts.flatMap((of) => {
      const name = columns[of]
      return name === undefined ? [] : [[{ of }, name] as const]
    }),
    ...(['events', 'facts'] as const).flatMap((of) =>
      Object.entries(columns[of] ?? {}).map(([id, name]) => [{ of, id }, name] as const),
    ),
  ]
}

/** The columns that a header names by itself. */
function columnsIn(
  names: readonly string[],
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
): Columns {
  const byThemselves = (known: (name: string) => boolean) =>
    Object.fromEntries(names.filter(known).map((name) => [name, name]))
  return {
    device: 'device',
    ...Object.fromEntries(parts.filter((part) => names.includes(part)).map((part) => [part, part])),
    events: byThemselves((name) => eventsOf(composition).has(name)),
    facts: byThemselves((name) => Object.hasOwn(composition.facts, name)),
  }
}

function eventsOf({ lifecycles }: Pick<Composition, 'lifecycles'>): ReadonlySet<string> {
  return new Set([...lifecycles.values()].flatMap(({ events }) => Object.keys(events)))
}

/** A blank field says nothing, and no private key anything of a device: nothing behind sees one. */
function rowOf(
  fields: readonly string[],
  read: readonly { readonly part: Part; readonly at: number }[],
  lifecycleOfAll: string | undefined,
): InventoryRow {
  const events: { [event: string]: string } = {}
  const facts: { [id: string]: string } = {}
  const row: { -readonly [Part in keyof InventoryRow]: InventoryRow[Part] } = { device: '', events, facts }
  if (lifecycleOfAll !== undefined) row.lifecycle = lifecycleOfAll
  for (const { part, at } of read) {
    const field = fields[at] ?? ''
    const said = field.trim()
    if (said === '') continue
    if (part.of === 'events') events[part.id] = withoutKeys(field)
    else if (part.of === 'facts') facts[part.id] = withoutKeys(field)
    else row[part.of] = part.of === 'text' ? withoutKeys(field) : said
  }
  return row
}

/** A certificate beside its key is taken from there at once: nothing behind sees the key. */
function withoutKey(
  row: InventoryRow,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): Result<InventoryRow, readonly Problem[]> {
  const { device, certificate } = row
  if (holdsSecret(device)) return err([secretAt('device')])
  if (certificate === undefined) return ok(row)
  if (isCertificate(certificate))
    return holdsKey(certificate) ? withCertificate(row, certificate, lifecycles) : ok(row)
  return holdsSecret(certificate) ? err([secretAt('certificate')]) : ok(row)
}

/** What a device or a certificate is called is told in reports and mails. */
function secretAt(path: string): Problem<'holds-secret'> {
  const expected = { ja: '秘密鍵やパスワードを含まない名前', en: 'a name without private keys and passwords' }
  return { kind: 'holds-secret', path, found: mask, expected }
}

function missingColumn(name: string, names: readonly string[]): Problem<'missing-field'> {
  const all = names.map(shortened)
  return {
    kind: 'missing-field',
    path: shortened(name),
    found: all.join(', '),
    expected: { ja: `列 ${shortened(name)}`, en: `the column ${shortened(name)}` },
  }
}

/** Ids in a mapping that no lifecycle and no plugin has. */
function unknownIds(
  { lifecycleOfAll, events = {}, facts = {} }: Columns,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
): readonly Problem[] {
  const { lifecycles } = composition
  const isUnknown = lifecycleOfAll !== undefined && !lifecycles.has(lifecycleOfAll)
  return [
    ...(isUnknown ? [at('lifecycleOfAll', unknownLifecycle(lifecycleOfAll, composition))] : []),
    ...Object.keys(events)
      .filter((event) => !eventsOf(composition).has(event))
      .map((event) => unknownId('events', event, [...eventsOf(composition)])),
    ...Object.keys(facts)
      .filter((fact) => !Object.hasOwn(composition.facts, fact))
      .map((fact) => unknownId('facts', fact, Object.keys(composition.facts))),
  ]
}

function unknownId(group: string, id: string, known: readonly string[]): Problem<'unknown-field'> {
  const near = nearest(id.slice(0, 100), known) ?? known.slice(0, 20).join(', ')
  return {
    kind: 'unknown-field',
    path: `${group}.${shortened(id)}`,
    found: shortened(id),
    expected: { ja: near, en: near },
  }
}

function repeatedColumn(name: string): Problem<'repeated-field'> {
  return {
    kind: 'repeated-field',
    path: shortened(name),
    found: shortened(name),
    expected: { ja: '1 つだけの列', en: 'a column that stands there once' },
  }
}

function unknown(
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
): (name: string) => Problem<'unknown-field'> {
  const known = [...parts, ...eventsOf(composition), ...Object.keys(composition.facts)]
  return (name) => {
    const meant = nearest(name.slice(0, 100), known)
    const expected =
      meant === undefined
        ? {
            ja: 'device、certificate、lifecycle、text、期限の種類のイベント、確認項目の ID のいずれか',
            en: 'device, certificate, lifecycle, text, an event of a lifecycle or the id of a fact',
          }
        : { ja: meant, en: meant }
    return { kind: 'unknown-field', path: shortened(name), found: shortened(name), expected }
  }
}

function wrongCount(found: number, expected: number): Problem<'not-a-row'> {
  return {
    kind: 'not-a-row',
    path: '',
    found: String(found),
    expected: { ja: `見出しと同じ ${expected} 列`, en: `${expected} fields, as many as the header has` },
  }
}
