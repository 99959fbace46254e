import { open } from 'node:fs/promises'

/** The first bytes of a file, at most so many; rejects where the system gives none of it, as it does of no folder. */
export async function beginningOf(file: string, most: number): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
