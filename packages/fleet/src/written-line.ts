/** Fields as a line of a file: with what stands between them there, in quotation marks where one would be taken for two. */
export function lineOf(fields: readonly string[], delimiter: string): string {
  return fields.map((field) => (isPlain(field, delimiter) ? field : quoted(field))).join(delimiter)
}

function isPlain(field: string, delimiter: string): boolean {
  return !field.includes(delimiter) && !/["\r\n]/.test(field)
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`
}
