/** Whether a body is of a type, whatever parameters its header has, and not packed. */
export function isOfType(headers: Headers, type: string): boolean {
  const [given = ''] = (headers.get('content-type') ?? '').split(';')
  const encoding = headers.get('content-encoding') ?? 'identity'
  return given.trim().toLowerCase() === type && encoding.trim().toLowerCase() === 'identity'
}
