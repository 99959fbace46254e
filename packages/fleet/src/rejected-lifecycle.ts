import { type Composition, guarded, type Problem } from '@shindan/core'
import { hitsAllDevices } from './lifecycle-affects.ts'
import { lifecycleMeant } from './lifecycle-meant.ts'
import type { Rejected } from './partition.ts'

/**
 * The lifecycle that hits all managed devices of which a row is that could not be read; nothing where it is of another, or nobody can
 * tell. One that is written as nobody has it counts where it clearly means it, or speaks of a push certificate. Where the fields could
 * not be told apart, it is the one that stands in a field of its own, else that of all rows. A row of facts alone is of the one whose
 * date is among them.
 *
 * @example
 * wideLifecycleOf({ line: 2, written: ['console', '2026-13-01'], problems, lifecycle: 'apns/push-certificate' }, composition)
 * // 'apns/push-certificate'
 */
export const wideLifecycleOf = guarded(
  ['rejected', 'composition'],
  'a row that could not be read, and a composition',
  (
    {
      lifecycle,
      written,
      columns,
      isDated,
      problems,
    }: Pick<Rejected, 'lifecycle' | 'written' | 'columns' | 'isDated' | 'problems'>,
    composition: Pick<Composition, 'lifecycles'>,
  ): string | undefined => {
    if (isDated) return undefined
    const known = [...composition.lifecycles.keys()]
    const said = lifecycle ?? idIn(written, known) ?? columns?.lifecycleOfAll
    const meant = said === undefined ? undefined : lifecycleMeant(said, composition)
    return meant !== undefined && meant.how !== 'near' && hitsAllDevices(meant.id, composition)
      ? meant.id
      : ofFacts(problems, composition)
  },
)

/** The one that hits all managed devices and has the date of a fact that could not be read. */
function ofFacts(
  problems: readonly Problem[],
  composition: Pick<Composition, 'lifecycles'>,
): string | undefined {
  const paths = new Set(problems.map(({ path }) => path))
  return [...composition.lifecycles].find(
    ([id, { events }]) =>
      hitsAllDevices(id, composition) &&
      Object.values(events).some(({ fact }) => fact !== undefined && paths.has(fact)),
  )?.[0]
}

/** What stands in a row as the id of a lifecycle: one that is known, else the first that is written like one. */
function idIn(written: Rejected['written'], known: readonly string[]): string | undefined {
  const row = typeof written === 'string' ? written.slice(0, mostRead) : written
  const fields = typeof row === 'string' ? fieldsIn(row) : row
  const ids = fields.map((field) => field.trim()).filter((field) => likeId.test(field))
  return ids.find((id) => known.includes(id)) ?? ids[0]
}

/** Of a JSON line the value of its key, of another what stands between its marks. */
function fieldsIn(row: string): readonly string[] {
  if (!row.trimStart().startsWith('{')) return row.split(/[,;\t"\n]/)
  const [, id] = /"lifecycle"\s{0,9}:\s{0,9}"([^"]{0,200})"/.exec(row) ?? []
  return id === undefined ? [] : [id.replaceAll('\\/', '/')]
}

const mostRead = 10_000
const likeId = /^[A-Za-z][A-Za-z0-9-]{0,60}\/[A-Za-z0-9-]{1,60}$/
