/** The shape of the documents of this release. It is raised where a reader of the one before would be misled. */
export const schemaVersion = 2

/** What a document is: each kind has a published JSON Schema. */
export const documentKinds = [
  'diagnosis',
  'renewal',
  'certificate',
  'operation',
  'lifecycle',
  'calendar',
  'fleet',
  'catalog',
  'session',
  'inquiry',
  'bundle',
  'error',
] as const
/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number]

/** What every JSON document begins with: of which shape it is, and what. */
export interface Envelope<Kind extends DocumentKind = DocumentKind> {
  readonly schemaVersion: typeof schemaVersion
  readonly kind: Kind
}

/**
 * The head of a document, before what it says.
 *
 * @example
 * ({ ...envelope('catalog'), errors: [] }) // { schemaVersion: 2, kind: 'catalog', errors: [] }
 */
export function envelope<const Kind extends DocumentKind>(kind: Kind): Envelope<Kind> {
  return { schemaVersion, kind }
}
