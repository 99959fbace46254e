import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import type { ErrorDefinition, Message } from './error.ts'
import { type KebabCase, kebabCase } from './kebab-case.ts'

/** One row of a table: what its key means in every language, one sentence each, and what to do about it. */
export interface TableRow extends Localized {
  /** What to do, in order, least destructive first. */
  readonly advice?: Localized<readonly string[]>
  /** How people tell it who do not quote it. */
  readonly told?: Localized<readonly string[]>
}

/** Rows by their code. A data file ends with `satisfies Table`, so that a missing language is an error at its row. */
export type Table<Row extends TableRow = TableRow> = { readonly [code in string | number]: Row }

/** Errors of a table: each id is the prefix followed by the row's code in kebab-case, as a literal type. */
export type TableErrors<
  Prefix extends string,
  Code extends string | number,
> = readonly ErrorDefinition<`${Prefix}${KebabCase<`${Code}`>}`>[]

/** What a row's texts do not say of its error. */
export type BesideTexts = Omit<ErrorDefinition, 'id' | 'summary' | 'messages' | 'advice' | 'told'> & {
  readonly messages?: readonly Message[]
}

/**
 * Turns a table into errors. Id, summary, advice and what people tell follow from the row; `describe` gives
 * the rest.
 *
 * @example
 * errorTable('platforms/scep-', failInfo, (_, code) => ({ code, stage: 'install', … }))
 * // ids: 'platforms/scep-bad-alg' | 'platforms/scep-bad-message-check' | …
 */
export const errorTable = guarded(
  ['prefix', 'rows', 'describe'],
  'a prefix, rows by their codes, and what describes a row',
  <Prefix extends string, Code extends string | number, Row extends TableRow>(
    prefix: Prefix,
    rows: { readonly [code in Code]: Row },
    describe: (row: Row, code: string) => BesideTexts,
  ): TableErrors<Prefix, Code> =>
    Object.entries<Row>(rows).map(([code, row]) => ({
      id: `${prefix}${kebabCase(code)}` as `${Prefix}${KebabCase<`${Code}`>}`,
      summary: { ja: row.ja, en: row.en },
      messages: [],
      ...(row.advice && { advice: row.advice }),
      ...(row.told && { told: row.told }),
      ...describe(row, code),
    })),
)
