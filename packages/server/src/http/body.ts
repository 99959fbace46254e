import { err, guarded, ok, type Result } from '@shindan/core'
import type { ServerLimits } from '../limits.ts'

/** Why a body could not be read. */
export type BodyReason = 'too-large' | 'too-slow' | 'malformed'

/**
 * The bytes of a body, counted while they arrive: one that is larger, or has no end, is left where it crosses the limit,
 * whatever its header says of its length. One that an adapter reads from a server is as long as it says.
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
    if (length !== null && isReadByAdapter(request)) return inTime(readWhole(request, most), milliseconds)
    const { body } = request
    if (body === null) return Promise.resolve(ok(new Uint8Array()))
    const reader = body.getReader()
    return inTime(read(reader, most), milliseconds, () => leave(reader))
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
): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> {
  const buffer = await request.arrayBuffer()
  return buffer.byteLength <= most ? ok(new Uint8Array(buffer)) : err('too-large')
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return ok(joined(chunks, size))
    size += value.byteLength
    // Also where a stream of a program gives nothing at all, or no bytes, again and again.
    if (!(size <= most) || chunks.length > most) {
      leave(reader)
      return err('too-large')
    }
    chunks.push(value)
  }
}

/** What comes in time. Whoever sent it may have gone, or the stream broke. */
async function inTime(
  reading: Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>>,
  milliseconds: number,
  leave: () => void = () => {},
): Promise<Result<Uint8Array<ArrayBuffer>, BodyReason>> {
  let deadline: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Result<never, BodyReason>>((resolve) => {
    deadline = setTimeout(() => {
      resolve(err('too-slow'))
      leave()
    }, milliseconds)
  })
  try {
    return await Promise.race([reading, late])
  } catch {
    return err('malformed')
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
