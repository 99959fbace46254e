/** A part of a lifecycle by its id, which a store may have from a version that had another. */
export function partOf<Part>(
  parts: { readonly [id: string]: Part } | undefined,
  id: string,
): Part | undefined {
  return parts && Object.hasOwn(parts, id) ? parts[id] : undefined
}
