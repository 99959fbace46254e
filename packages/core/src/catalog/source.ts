import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'

/** What kind of statement a row of a source document is. */
export const rowKinds = [
  'MSG',
  'CAUSE',
  'FIX',
  'PRE',
  'TIME',
  'PATH',
  'CONS',
  'UI',
  'REF',
  'FACT',
  'TRAP',
] as const
/** One of {@link rowKinds}. */
export type RowKind = (typeof rowKinds)[number]

/** Where a claim comes from. */
export interface Source {
  readonly title: Localized
  readonly url?: string
  /** The lines of the document, e.g. `28-35`. */
  readonly line?: string
  readonly kinds?: readonly RowKind[]
  /** The day on which somebody last looked, `YYYY-MM-DD`. */
  readonly checkedOn: string
  /** The year in which it was written, where that is known and long ago. */
  readonly writtenIn?: number
}

/** Sources by id, e.g. `CT-25` for row 25 of the Cybertrust document. */
export interface SourceSet {
  readonly [id: string]: Source
}

/** A document whose rows are cited one by one. */
export interface SourceDocument<Row extends string> {
  readonly title: Localized
  readonly url?: string
  readonly checkedOn: string
  readonly writtenIn?: number
  /** `line kind[/kind…]` of each row, e.g. `'29 CAUSE/TIME'`. */
  readonly rows: { readonly [Id in Row]: string }
}

/** The rows of a document as sources of their own. */
export const defineSourceRows = guarded(
  ['document'],
  'a document with its rows',
  <const Row extends string>(document: SourceDocument<Row>): { readonly [Id in Row]: Source } => {
    const { rows, ...common } = document
    const entries = Object.entries<string>(rows).map(([id, row]) => {
      const [line = '', kinds = ''] = row.split(' ')
      return [id, { ...common, line, kinds: kinds.split('/') as RowKind[] }]
    })
    return Object.fromEntries(entries) as { readonly [Id in Row]: Source }
  },
)
