/** Whether something can be a file at all: bytes, also those of another realm, or a text. */
export function isBytesOrText(value: unknown): value is Uint8Array | string {
  if (typeof value === 'string') return true
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}
