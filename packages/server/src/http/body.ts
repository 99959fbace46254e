import { err, guarded, ok, type Result } from '@shindan/core'
import type { ServerLimits } from '../limits.ts'

/** Why a body could not be read. */
export type BodyReason = 'too-large' | 'too-slow' | 'malformed'

/**
 * The bytes of a body, counted while they arrive: one that is larger, or has no end, is left where it crosses the limit,
 * whatever its header says of its length.
 *
 * @example
 * const body = await bytesOf(request, limitsOf({ bytes: 100_000 }))
 */
export const bytesOf = guarded(
  ['request', 'limits'],
  'a Request, and limits',
  (
    request: Request,
    { bytes: most, milliseconds }: Pick<Required<ServerLimits>, 'bytes' | 'milliseconds'>,
  ): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> => {
    const length = request.headers.get('content-length')
    if (Number(length) > most) return Promise.resolve(err('too-large'))
    if (length !== null && isReadByAdapter(request)) return readWhole(request, most, milliseconds)
    const { body } = request
    if (body === null) return Promise.resolve(ok(new Uint8Array()))
    return read(body.getReader(), most, milliseconds)
  },
)

/**
 * Whether an adapter reads the message of a server itself, as that of Hono for Node does: the parser held it to the length
 * that its header tells, and as a stream it would cost more than what is answered. Where the body of a `Request` of the
 * platform comes from, nobody knows.
 */
function isReadByAdapter({ arrayBuffer }: Request): boolean {
  return arrayBuffer !== Request.prototype.arrayBuffer
}

async function readWhole(
  request: Request,
  most: number,
  milliseconds: number,
): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> {
  let deadline: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'too-slow'>((resolve) => {
    deadline = setTimeout(() => resolve('too-slow'), milliseconds)
  })
  try {
    const buffer = await Promise.race([request.arrayBuffer(), late])
    if (buffer === 'too-slow') return err(buffer)
    return buffer.byteLength <= most ? ok(new Uint8Array(buffer)) : err('too-large')
  } catch {
    return err('malformed')
  } finally {
    clearTimeout(deadline)
  }
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  most: number,
  milliseconds: number,
): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> {
  let isLate = false
  const deadline = setTimeout(() => {
    isLate = true
    leave(reader)
  }, milliseconds)
  try {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (isLate) return err('too-slow')
      if (done) return ok(joined(chunks, size))
      size += value.byteLength
      // Also where a stream of a program gives nothing at all, or no bytes, again and again.
      if (!(size <= most) || chunks.length > most) {
        leave(reader)
        return err('too-large')
      }
      chunks.push(value)
    }
  } catch {
    // Whoever sent it has gone, or the stream broke.
    return err(isLate ? 'too-slow' : 'malformed')
  } finally {
    clearTimeout(deadline)
  }
}

/** Whether the other end hears of it is not waited for. */
function leave(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => undefined)
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
