import { sql } from 'kysely'

/** One field of each, as an array of PostgreSQL, which has no text with the character U+0000. */
export function texts<Field extends string>(
  all: readonly { readonly [field in Field]: string | null }[],
  field: Field,
) {
  const values = all.map((one) => one[field])
  const plain = values.some((value) => value?.includes('\0'))
    ? values.map((value) => value?.replaceAll('\0', '\uFFFD') ?? null)
    : values
  return sql`${plain}::text[]`
}
