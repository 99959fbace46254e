import type { ErrorDefinition, Severity } from './error.ts'

/** An error as its author writes it: the plugin's name goes in front of the id, severity is `error` unless said. */
export type ErrorInput<Id extends string, SourceId extends string> = Omit<
  ErrorDefinition<Id>,
  'severity' | 'source'
> & {
  readonly severity?: Severity
  readonly source: readonly [SourceId, ...SourceId[]]
}

/** Makers of catalog entries for one plugin. */
export interface ErrorKit<Name extends string, SourceId extends string> {
  /** One error. See {@link ErrorDefinition}. */
  defineError<const Id extends string>(input: ErrorInput<Id, SourceId>): ErrorDefinition<`${Name}/${Id}`>
}

/** Binds the maker of errors to a plugin's name and sources, once. */
export function createErrorKit<const Name extends string, SourceId extends string>(kit: {
  readonly plugin: Name
  readonly sources: { readonly [Id in SourceId]: unknown }
}): ErrorKit<Name, SourceId> {
  return {
    defineError: ({ severity = 'error', ...input }) => ({
      ...input,
      severity,
      id: `${kit.plugin}/${input.id}`,
    }),
  }
}
